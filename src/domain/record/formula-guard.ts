/** What a spreadsheet would compute, or take for a phone number without its plus; apostrophes before it are a guard already. */
const COMPUTED = /^'*[=+\-@\t\r]/u;

const GUARDED = /^'+[=+\-@\t\r]/u;

const NUMBER = /^-\d+(?:[.,]\d+)?$/u;

/** A text as a file without types may hold it: one that a spreadsheet would compute has an apostrophe before it, which is seen. */
export const guarded = (text: string): string => (COMPUTED.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** The text as it was before `guarded`: the one apostrophe is taken away again. */
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
