/** « 2021-2023 », or « 2021, 2023 » when years are missing between. */
export const yearSpan = (years: readonly number[]): string => {
  const ordered = years.toSorted((a, b) => a - b);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return String(first);
  return last - first === ordered.length - 1 ? `${String(first)}-${String(last)}` : ordered.join(', ');
};
