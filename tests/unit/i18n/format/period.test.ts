import { describe, expect, it } from 'vitest';
import { formatPeriod } from '#i18n/format/period';
import { date } from '#tests/fixtures/builders/day';

const cases = [
  ['2022-05-21', '21 mai 2022', '21 mai'],
  ['2022-05-01', '1er mai 2022', '1er mai'],
  ['2022-02', 'février 2022', 'févr.'],
  ['2022-Q1', '1er trimestre 2022', 'T1'],
  ['2022-H2', '2e semestre 2022', 'S2'],
  ['2022', '2022', '2022'],
  ['2022-09-17/2022-09-18', '17–18 septembre 2022', '17–18 sept.'],
  ['2022-02/2022-06', 'février – juin 2022', 'févr. – juin'],
  ['2022-12-28/2023-01-03', '28 décembre 2022 – 3 janvier 2023', '28 déc. 2022 – 3 janv. 2023'],
  ['2022-01-24/2022-04-08', '24 janvier – 8 avril 2022', '24 janv. – 8 avr.'],
  ['2022/2023', '2022–2023', '2022–2023'],
] as const;

describe('a date in French', () => {
  it.each(cases)('%s is told as precisely as it is known, in full', (written, long) => {
    expect(formatPeriod(date(written), 'long')).toBe(long);
  });

  it.each(cases)('%s is told in short, without the year that the page is about', (written, _long, short) => {
    expect(formatPeriod(date(written), 'short', 2022)).toBe(short);
  });
});
