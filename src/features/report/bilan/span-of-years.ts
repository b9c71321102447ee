/** « 2021-2023 », from the first year to the last. */
export const spanOfYears = (years: readonly number[]): string => {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
};
