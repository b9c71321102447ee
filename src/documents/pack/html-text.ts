import { withoutControls } from '#domain/record/without-controls';

/** A text within an element or an attribute of HTML: whatever it holds, it is read back as it was, and as text. */
export const htmlText = (text: string): string =>
  withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\r', '&#13;');

/** Letters and marks that turn the direction of what stands beside them. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A text of the record among other words: one that turns the direction of reading keeps to itself. */
export const htmlWords = (text: string): string => (TURNS.test(text) ? `<bdi>${htmlText(text)}</bdi>` : htmlText(text));
