import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWrittenDate } from '#documents/written/written-date';
import { daysInMonth } from '#domain/periods/civil-calendar';
import { isPartialDate, parseCivilDay } from '#domain/periods/parse-partial-date';
import { formatPeriod } from '#i18n/format/period';

const today = parseCivilDay('2023-05-20');
if (today === null) throw new Error('The day of these tests does not exist');
const context = { today, year: 2022 };

const understood = (text: string) => {
  const read = readWrittenDate(text, context);
  return read.ok ? read.value.dates.join(' ; ') : read.reason;
};

describe('a date as it is written', () => {
  it.each(['31/02/2022', '29/02/2023', '31/11/2022', '00/05/2022', '32/05/2022', '2022-02-30', '31 février 2022', '29 février'])('« %s » does not exist and is refused, never moved', (text) => {
    expect(readWrittenDate(text, context)).toMatchObject({ ok: false, reason: { code: 'no-such-day' } });
  });

  it('says how many days the month has', () => {
    expect(understood('29/02/2023')).toEqual({ code: 'no-such-day', year: 2023, month: 2, days: 28 });
  });

  it.each([
    ['29/02/2024', '2024-02-29'],
    ['03/04/2022', '2022-04-03'],
    ['04/03/2022', '2022-03-04'],
    ['15/06/2022', '2022-06-15'],
    ['21.05.22', '2022-05-21'],
    ['21/05', '2022-05-21'],
    ['1er mars 2022', '2022-03-01'],
    ['1 févr. 2022', '2022-02-01'],
    ['3 fevrier 2022', '2022-02-03'],
    ['12 aout 2022', '2022-08-12'],
    ['12 août 2022', '2022-08-12'],
    ['5 juil. 2022', '2022-07-05'],
    ['5 juin 2022', '2022-06-05'],
    ['4 DÉCEMBRE 2022', '2022-12-04'],
    ['sam. 1er avril 2023', '2023-04-01'],
    ['mercredi 8 mars 2023', '2023-03-08'],
    ['le 20 mai 2023', '2023-05-20'],
    ['sept 2022', '2022-09'],
    ['Mai 1998', '1998-05'],
    ['05/2022', '2022-05'],
    ['mi-mai 2022', '2022-05'],
    ['mi-mai', '2022-05'],
    ['fin juin 2023', '2023-06'],
    ['printemps 2022', '2022-Q2'],
    ['été 2022', '2022-Q3'],
    ['fin 2022', '2022-Q4'],
    ['1er semestre 2023', '2023-H1'],
    ['T3 2022', '2022-Q3'],
    ['1er trimestre 2023', '2023-Q1'],
    ['quatrième trimestre', '2022-Q4'],
    ['courant 2022', '2022'],
    ['2022', '2022'],
    ["aujourd'hui", '2023-05-20'],
    ['hier', '2023-05-19'],
    ['20 May 2023', '2023-05-20'],
    ['mid-August 2022', '2022-08'],
    ['yesterday', '2023-05-19'],
  ])('« %s » is %s, with no day invented', (text, date) => {
    expect(understood(text)).toBe(date);
  });

  it.each([
    ['17-18/09/2022', '2022-09-17/2022-09-18'],
    ['17-18 septembre 2022', '2022-09-17/2022-09-18'],
    ['17 et 18 septembre 2022', '2022-09-17/2022-09-18'],
    ['du 17 au 18 septembre', '2022-09-17/2022-09-18'],
    ['du 28 août au 3 septembre 2022', '2022-08-28/2022-09-03'],
    ['17/09/2022 - 18/09/2022', '2022-09-17/2022-09-18'],
    ['du 30/12/2022 au 02/01/2023', '2022-12-30/2023-01-02'],
    ['mai-juin 2022', '2022-05/2022-06'],
    ['de mai à juin 2022', '2022-05/2022-06'],
    ['2021-2022', '2021/2022'],
    ['2022-09-17/2022-09-18', '2022-09-17/2022-09-18'],
    ['T1-T2 2022', '2022-Q1/2022-Q2'],
    ['17 et 24 septembre 2022', '2022-09-17 ; 2022-09-24'],
    ['3 mars 2022, 7 avril 2022', '2022-03-03 ; 2022-04-07'],
    ['10/09/2022 20 h à 11/09/2022 1 h 30', '2022-09-10'],
    ['27/03/2022 à 18h30', '2022-03-27'],
  ])('« %s » is %s', (text, dates) => {
    expect(understood(text)).toBe(dates);
  });

  it('refuses an end before its start, and a month that does not exist', () => {
    expect(understood('du 18/09/2022 au 17/09/2022')).toEqual({ code: 'reversed' });
    expect(understood('06/15/2022')).toEqual({ code: 'no-such-month' });
    expect(understood('bientôt')).toEqual({ code: 'not-understood' });
    expect(understood('  ')).toEqual({ code: 'empty' });
  });

  it('says what was a choice: a season, part of a month, a year that is not written', () => {
    const choices = (text: string) => {
      const read = readWrittenDate(text, context);
      return read.ok ? read.value.choices : [];
    };
    expect(choices('printemps 2022')).toEqual(['season']);
    expect(choices('mi-mai')).toEqual(['part-of-month', 'year-assumed']);
    expect(choices('21/05')).toEqual(['year-assumed']);
    expect(choices('21/05/2022')).toEqual([]);
  });

  const day = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }));

  it('reads back every day that is shown, and refuses every day that does not exist', () => {
    fc.assert(
      fc.property(day, ([year, month, number]) => {
        const text = `${String(year)}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
        const exists = number <= daysInMonth(year, month);
        expect(readWrittenDate(text, context).ok).toBe(exists);
        if (exists && isPartialDate(text)) expect(understood(formatPeriod(text, 'long'))).toBe(text);
      }),
    );
  });

  it('gives only dates that exist, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. aeimrstjun'.split('')), maxLength: 20 }), (text) => {
        const read = readWrittenDate(text, context);
        if (read.ok) expect(read.value.dates.every((date) => isPartialDate(date))).toBe(true);
      }),
    );
  });
});
