/** Controls, and marks that turn the direction of a text: « photo‮gpj.exe » would read as a picture. */
const UNSEEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]/gu;
const FORBIDDEN = /[<>:"/\\|?*]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;
const LONGEST = 150;

/** The name of a file as it is shown and kept: without what cannot be seen; undefined when nothing is left. */
export const seenFileName = (name: string): string | undefined => {
  const seen = name.replace(UNSEEN, '').trim().slice(-1000).trim();
  return seen === '' ? undefined : seen;
};

/** « Bilan 2022 » of « Bilan 2022.pdf ». */
export const titleOfFile = (name: string): string => name.replace(/(?<=.)\.[^.\s]{1,8}$/u, '').trim() || name;

const shortened = (name: string): string => {
  const dot = name.lastIndexOf('.');
  const end = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  return `${name.slice(0, name.length - end.length).slice(0, LONGEST - end.length)}${end}`;
};

/** The name of a file as any system takes it, Windows too: no forbidden character, no reserved name, no dot or space at the end. */
export const portableFileName = (name: string): string => {
  const allowed = name.replace(UNSEEN, '').replace(FORBIDDEN, '-').trim();
  const ended = shortened(allowed).replace(/[. ]+$/u, '');
  return ended === '' ? '_' : ended.replace(RESERVED, '_$&');
};
