const LONGEST = 60;

/** A short name made of a title, for what is added by hand: « Bilan des ateliers » gives `bilan-des-ateliers`. */
export const codeOfLabel = (label: string, otherwise: string): string =>
  label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '').slice(0, LONGEST) || otherwise;
