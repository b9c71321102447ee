import { done, refused, type Result } from '#domain/record/result';

/** What a number as written leaves open, for a person to settle. */
export type NumberQuestion = 'decimal-or-thousands';

export interface WrittenNumber {
  readonly value: number;
  readonly question?: NumberQuestion;
}

/** `lost-digits`: a spreadsheet rounded it to a power of ten, and its last digits are gone for good. */
export type NumberFault = 'not-a-number' | 'lost-digits';

/** Every space that French print or a spreadsheet puts between thousands. */
const SPACE = /[\s\u00a0\u202f\u2009\u2007]/gu;

const SHAPE = /^(?<sign>[-−])?(?<digits>\d[\d.,]*)$/u;

const exactly = (value: number): Result<WrittenNumber, NumberFault> => done({ value });

const asked = (value: number): Result<WrittenNumber, NumberFault> => done({ value, question: 'decimal-or-thousands' });

/** One kind of separator, met once, before three digits: the dot of thousands and the decimal dot look the same. */
const oneSeparator = (whole: string, rest: string, separator: string, count: boolean): Result<WrittenNumber, NumberFault> => {
  const decimal = Number(`${whole}.${rest}`);
  if (rest.length !== 3 || whole.length > 3 || whole === '0') return exactly(decimal);
  if (separator === '.') return asked(count ? Number(whole + rest) : decimal);
  // French writes decimals with a comma: only a count makes it doubtful.
  return count ? asked(decimal) : exactly(decimal);
};

const isGrouped = (groups: readonly string[]): boolean => groups.slice(1).every((group) => group.length === 3);

const readDigits = (digits: string, count: boolean): Result<WrittenNumber, NumberFault> => {
  const separators = digits.match(/[.,]/gu) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return exactly(Number(digits));
  const groups = digits.split(/[.,]/u);
  if (groups.some((group) => group === '')) return refused('not-a-number');
  const [first = '', second = ''] = groups;
  if (separators.length === 1) return oneSeparator(first, second, last, count);
  if (separators.every((sign) => sign === last)) return isGrouped(groups) ? exactly(Number(groups.join(''))) : refused('not-a-number');
  // « 8.000,01 » and « 8,000.01 »: the last separator is the decimal one, and it is met once.
  if (separators.filter((sign) => sign === last).length > 1 || !isGrouped(groups.slice(0, -1))) return refused('not-a-number');
  return exactly(Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`));
};

/**
 * Reads a number as people and spreadsheets write it: narrow and ordinary spaces, commas, dots, a minus sign. `count` says
 * that it counts whole things, which makes « 1.347 » thousands rather than a decimal; either way the doubt is said.
 */
export const readWrittenNumber = (text: string, count = false): Result<WrittenNumber, NumberFault> => {
  const packed = text.replace(SPACE, '');
  if (/^[-−]?\d[\d.,]*e\+?\d+$/iu.test(packed)) return refused('lost-digits');
  const groups = SHAPE.exec(packed)?.groups;
  if (groups === undefined) return refused('not-a-number');
  const read = readDigits(groups['digits'] ?? '', count);
  if (!read.ok || groups['sign'] === undefined) return read;
  return done({ ...read.value, value: -read.value.value });
};
