const plain = (label: string): string =>
  label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '').slice(0, 60) || 'body';

/** A code for a new body, from what it is called, that none of `taken` is. */
export const codeOfBody = (label: string, taken: readonly string[]): string => {
  const code = plain(label);
  const next = (number: number): string => (taken.includes(`${code}-${String(number)}`) ? next(number + 1) : `${code}-${String(number)}`);
  return taken.includes(code) ? next(2) : code;
};
