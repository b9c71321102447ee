/** A sentence without the two stars around what is accented in it. */
export const plainSentence = (sentence: string): string => sentence.replaceAll('*', '');
