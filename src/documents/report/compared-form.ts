import { withoutControls } from '#domain/record/without-controls';

/**
 * A text as two of them are compared: composed letters, one plain space wherever there is any, straight apostrophes and quotes.
 * What print adds, or what a word processor does while someone types, is then no change.
 */
export const comparedForm = (text: string): string =>
  withoutControls(text)
    .normalize('NFC')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/\u2011/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

const LENGTH = 7;

const mixed = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca77) >>> 0;
};

/** A text in seven letters and digits: enough to see that it is no longer the one that was written, not to protect anything. */
export const fingerprint = (text: string): string => {
  const form = comparedForm(text);
  const high = mixed(form, 0x811c9dc5) % 0x2000;
  return (high * 0x1_0000_0000 + mixed(form, 0x1b873593)).toString(36).padStart(LENGTH + 2, '0').slice(-LENGTH);
};
