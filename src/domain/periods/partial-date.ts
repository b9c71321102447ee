/**
 * Dates as precise as they are known: `2022-05-21`, `2022-05`, `2022-Q3`, `2022-H1`, `2022`, or a range `a/b` of two of them.
 * They stay strings: a civil date has no time zone, and a month is not its first day (ISO 8601-2 for the halves and quarters).
 */
export type PartialDate = string & { readonly __partialDate: unique symbol };

/** A day of the civil calendar, `YYYY-MM-DD`. */
export type CivilDay = string & { readonly __civilDay: unique symbol };

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year';
