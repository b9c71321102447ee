const rules = new Intl.PluralRules('fr');

/** « 0 activité », « 1 activité », « 2 activités »: French keeps the singular under two. */
export const plural = (count: number, one: string, other: string): string =>
  rules.select(count) === 'one' ? one : other;
