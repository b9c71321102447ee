import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCivilDay, isPartialDate } from '#domain/periods/parse-partial-date';
import { arbitraryDate } from '#tests/fixtures/builders/arbitrary-date';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

describe('partial dates on the real calendar [T1]', () => {
  it.each(['2022-05-21', '2022-05', '2023-Q1', '2023-H2', '2023', '2022-09-17/2022-09-18', '2022-Q4/2023-Q1', '2022/2023'])(
    '%s is a partial date',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '',
    '2022-13',
    '2022-00',
    '2022-04-31',
    '2022-02-00',
    '2022-Q5',
    '2022-H0',
    '22',
    '2022-5-1',
    '21/05/2022',
    '2022-05-21T10:00',
    '2022-05/',
    '/2022-05',
    '2021/2022/2023',
    '2022-06/2022-05',
    ' 2022',
    '2022-05\n',
  ])('%j is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('knows leap years, centuries included', () => {
    const leap = ['2024-02-29', '2000-02-29', '2023-02-29', '1900-02-29'].map(isPartialDate);
    expect(leap).toEqual([true, true, false, false]);
  });

  it('lets a range begin some day of the month in which it ends', () => {
    expect(isPartialDate('2022-05/2022-05-10')).toBe(true);
  });

  it('takes only a single day for a civil day', () => {
    const days = ['2022-05-21', '2022-05', '2022-05-21/2022-05-22', '2022-02-30'].map(isCivilDay);
    expect(days).toEqual([true, false, false, false]);
  });

  it('reads every date it can be given, and no two dates joined by anything but a bar', () => {
    holdsFor(fc.property(arbitraryDate, (text) => isPartialDate(text)));
    holdsFor(fc.property(arbitraryDate, (text) => !isPartialDate(`${text}-${text}`)));
  });
});
