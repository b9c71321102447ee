import { done, refused, type Result } from '../record/result';

/** Why a number typed by hand is not taken as it is. */
export type NumberFault = 'not-digits' | 'wrong-length' | 'wrong-key';

/** La Poste: its establishments share too few numbers for Luhn’s key, so that theirs add up to a multiple of five. */
const LA_POSTE = '356000000';

const SEPARATORS = /[\s.\u00a0\u202f-]+/gu;

const doubled = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2);

const digitsOf = (number: string): readonly number[] => Array.from(number, Number);

const sum = (digits: readonly number[]): number => digits.reduce((total, digit) => total + digit, 0);

const hasLuhnKey = (number: string): boolean => sum(digitsOf(number).toReversed().map((digit, index) => (index % 2 === 1 ? doubled(digit) : digit))) % 10 === 0;

const hasKey = (siret: string): boolean => hasLuhnKey(siret) || (siret.startsWith(LA_POSTE) && sum(digitsOf(siret)) % 5 === 0);

/** « 123 456 789 00013 » → its 14 digits, checked by Luhn’s key, La Poste excepted; refused with what is wrong. */
export const parseSiret = (text: string): Result<string, NumberFault> => {
  const siret = text.replace(SEPARATORS, '');
  if (!/^\d+$/u.test(siret)) return refused('not-digits');
  if (siret.length !== 14) return refused('wrong-length');
  return hasKey(siret) ? done(siret) : refused('wrong-key');
};

/** « W 123 456 789 » → a W and nine digits, as the national register of associations gives it; in Corsica 2A or 2B stands for the first two. It has no key. */
export const parseRna = (text: string): Result<string, Exclude<NumberFault, 'wrong-key'>> => {
  const rna = text.replace(SEPARATORS, '').toUpperCase();
  if (!/^W(?:\d|2[AB])\d*$/u.test(rna)) return refused('not-digits');
  return rna.length === 10 ? done(rna) : refused('wrong-length');
};
