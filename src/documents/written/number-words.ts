const UNITS: Readonly<Record<string, number>> = {
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10,
  onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, mille: 1000,
};

/** Nouns that say about how many: « une trentaine ». */
const ABOUT: Readonly<Record<string, number>> = {
  huitaine: 8, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1000,
};

/** A number written as one word, such as « trois »; undefined when it is none. */
export const numberOfWord = (word: string): number | undefined => UNITS[word.toLowerCase()];

/** About how many a noun such as « trentaine » or « centaines » says; undefined when it says none. */
export const roundNumberOf = (noun: string): number | undefined => ABOUT[noun.toLowerCase().replace(/s$/u, '')];
