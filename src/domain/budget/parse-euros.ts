import { done, refused, type Result } from '../record/result';

/** Why an amount typed by hand is not taken: what was meant is never guessed. */
export type EurosFault = 'empty' | 'not_an_amount' | 'negative' | 'ambiguous' | 'too_large';

const SPACES = /[\s\u00a0\u202f]+/gu;

/** Whole euros, in one run or in groups of three, then one or two decimals after a comma or a point. */
const AMOUNT = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d{1,2}))?$/u;

/** A separator followed by three digits is thousands to some and decimals to others. */
const TWO_READINGS = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/u;

/** A trillion euros: beyond that, cents and their sums would no longer be exact. */
const MOST_CENTS = 100_000_000_000_000;

/** « 110 000 », « 110 000,50 € » → whole cents. Refused with the reason when it cannot be read in one way only. */
export const parseEuros = (text: string): Result<number, EurosFault> => {
  const amount = text.replace(SPACES, ' ').replace(/ ?(?:€|euros?|eur)$/iu, '').trim();
  if (amount === '') return refused('empty');
  if (/^[-−–]/u.test(amount)) return refused('negative');
  if (TWO_READINGS.test(amount)) return refused('ambiguous');
  const [, whole, decimals = ''] = AMOUNT.exec(amount) ?? [];
  if (whole === undefined) return refused('not_an_amount');
  const cents = Number(whole.replaceAll(' ', '')) * 100 + Number(decimals.padEnd(2, '0'));
  return cents > MOST_CENTS ? refused('too_large') : done(cents);
};

/** Whole cents as they are typed: « 110 000,50 », which `parseEuros` reads back. */
export const eurosAsTyped = (cents: number): string => {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/gu, ' ');
  const rest = cents % 100;
  return rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`;
};
