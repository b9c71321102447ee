import { foldText } from '#domain/activities/folded-text';

const NUMBER_SIGN = /^(?:n\s*[°º˚]|nº|n˚|№|no\.?|n)(?=$|\s|[^a-z])/u;

/**
 * A header as it is compared: no accents, capitals, brackets or punctuation. « N° » in its five spellings is one word. A sign
 * alone, such as « # », stays itself.
 */
export const plainHeader = (header: string): string => {
  const folded = foldText(header.replace(/№/gu, 'N° ').replace(/[º˚]/gu, '°')).trim();
  const numbered = folded.replace(NUMBER_SIGN, 'n° ');
  const words = numbered
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .replace(/[^a-z0-9°%€]+/gu, ' ')
    .trim();
  return words === '' ? folded : words;
};
