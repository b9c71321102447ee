/** How a line of a list begins: its number as written, and what that says of its level. */
export interface ListMarker {
  readonly style: 'arabic' | 'roman' | 'upper' | 'lower' | 'bullet' | 'worded' | 'prefixed';
  /** As written, without what separates it from the title; empty for a bullet. */
  readonly code: string;
  readonly parts: number;
  /** Set when the words themselves say which of the two it is. */
  readonly says?: 'goal' | 'objective';
  /** The word it is named by, as in « axe »: two words are two levels. */
  readonly word?: string;
  readonly title: string;
}

const NUMBER = String.raw`(?:\d{1,3}|[IVXLC]{1,7}|[A-Z])(?:\.(?:\d{1,3}|[a-z]))*`;
const SEPARATOR = String.raw`(?:\s*[.)\]:/°–—-]+(?=\s|$)[\s.:)–—-]*|[\s.]*$|\s+)`;

const WORDS = [
  'objectifs?', 'axes?', 'orientations?', 'priorités?', 'enjeux?', 'buts?', 'missions?', 'ambitions?', 'actions?', 'mesures?', 'volets?', 'chantiers?', 'domaines?', 'thèmes?', 'thématiques?',
  'goals?', 'objectives?', 'priority', 'strand', 'theme', 'aims?',
].join('|');
const KINDS = ['stratégiques?', 'générale?s?', 'généraux', 'opérationnel(?:le)?s?', 'spécifiques?', 'strategic', 'operational', 'specific'].join('|');

const WORDED = new RegExp(String.raw`^((?:${WORDS})|(?:strategic|operational|specific)\s+(?:goals?|objectives?))(?:\s+(${KINDS}))?(?:\s+|\s*(?:n\s*°|#)\s*|(?=\d))(?:n\s*°\s*)?(${NUMBER})${SEPARATOR}(.*)$`, 'iu');
const PREFIXED = new RegExp(String.raw`^((?:OS|OO|OG|OP|AX|O|G)\s?-?(?:\d{1,3}(?:\.\d{1,3})*)|[A-Z]\d{1,2})${SEPARATOR}(.*)$`, 'u');
const SEPARATED = new RegExp(String.raw`^\(?((?:${NUMBER}|[a-z]))(?:\s*[.)\]:]+(?=\s|$)|\s*[–—-]+(?=\s|$)|\.?\s*$)[\s.:)–—-]*(.*)$`, 'u');
const DOTTED = /^((?:\d{1,3}|[IVXLC]{1,7}|[A-Z])(?:\.(?:\d{1,3}|[a-z]))+)\.?\s+(\S.*)$/u;
/** A number alone before a capital: « 1 Développer », never « 12 communes », which goes on with the line before. */
const BARE = /^(\d{1,2})(?:\t+\s*(\S.*)|\s+([\p{Lu}«"“].*))$/u;
const BULLET = /^(?:[•◦▪■●○‣⁃·*➢✓]|[-–—](?=\s))\s*(\S.*)$/u;

const OBJECTIVE_WORDS = /opérationnel|spécifique|operational|specific/iu;
const GOAL_WORDS = /stratégique|général|généraux|strategic|^(?:axe|orientation|enjeu|priorit|ambition|volet|goal)/iu;

/** What is under an objective, however it is numbered. */
const ACTION_WORDS = /^(?:action|mesure)/iu;

const partsOf = (code: string): number => code.split('.').length;

const styleOf = (code: string): ListMarker['style'] => {
  const [first = ''] = code.split('.');
  if (/^\d/u.test(first)) return 'arabic';
  if (/^[a-z]$/u.test(first)) return 'lower';
  return first.length > 1 || /^[IVX]$/u.test(first) ? 'roman' : 'upper';
};

const worded = (text: string): ListMarker | undefined => {
  const [, word = '', kind = '', code, title] = WORDED.exec(text) ?? [];
  // The words are read in any case, but « Axe a » is no number.
  if (code === undefined || title === undefined || /^[a-z]/u.test(code)) return undefined;
  const named = `${word} ${kind}`.trim().toLowerCase();
  const says = OBJECTIVE_WORDS.test(named) ? 'objective' : GOAL_WORDS.test(named) ? 'goal' : undefined;
  return { style: 'worded', code, parts: ACTION_WORDS.test(named) ? 3 : partsOf(code), word: named.replace(/s\b/gu, ''), title, ...(says !== undefined && { says }) };
};

const prefixed = (text: string): ListMarker | undefined => {
  const [, written, title] = PREFIXED.exec(text) ?? [];
  if (written === undefined || title === undefined) return undefined;
  const code = written.replace(/[\s-]/gu, '');
  const says = /^(?:OO|OP)/u.test(code) ? 'objective' : /^(?:OS|OG|AX|G)\d+$/u.test(code) ? 'goal' : undefined;
  return { style: 'prefixed', code, parts: partsOf(code), title, word: code.replace(/[\d.]+$/u, ''), ...(says !== undefined && { says }) };
};

const numbered = (text: string): ListMarker | undefined => {
  const [, code, ...titles] = SEPARATED.exec(text) ?? DOTTED.exec(text) ?? BARE.exec(text) ?? [];
  if (code === undefined) return undefined;
  return { style: styleOf(code), code, parts: partsOf(code), title: titles.find(Boolean) ?? '' };
};

/** Reads how a line begins; undefined when nothing marks it. `text` has no indentation. */
export const readMarker = (text: string): ListMarker | undefined => {
  const marker = worded(text) ?? prefixed(text) ?? numbered(text);
  if (marker !== undefined) return { ...marker, title: marker.title.trim() };
  const bullet = BULLET.exec(text)?.[1];
  if (bullet === undefined) return undefined;
  // Word pastes « • 1.1 Titre »: the number is what counts.
  return readMarker(bullet) ?? { style: 'bullet', code: '', parts: 1, title: bullet.trim() };
};
