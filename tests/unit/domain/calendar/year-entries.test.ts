import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthGrid } from '#domain/calendar/month-grid';
import { yearEntries, type CalendarRecords } from '#domain/calendar/year-entries';
import { yearSections } from '#domain/calendar/year-sections';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { date, day } from '#tests/fixtures/builders/day';
import { aDeliverable, aTransmission } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { aBody, aSession } from '#tests/fixtures/builders/review-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';
import { PLANNED_2024, PLANNED_2025 } from '#tests/fixtures/dossiers/second-planned';

const nothing: CalendarRecords = { actions: [], activities: [], sessions: [], bodies: [], deliverables: [], transmissions: [], conventions: [] };

const told = (records: Partial<CalendarRecords>, year: number): readonly string[] =>
  yearEntries({ ...nothing, ...records }, year).map(({ type, date: at, title }) => `${at} ${type} ${title}`);

describe('the calendar of a year', () => {
  it('holds due dates, events and sessions in the order of the year, never headings nor what was dropped', () => {
    const records = {
      actions: PLANNED_2024,
      activities: [anActivity({ dates: [date('2024-06-15')], title: 'Fête' }), anActivity({ id: idFor('b'), kind: 'study', dates: [date('2024-01')] })],
      sessions: [aSession('technique', { id: idFor('s'), date: date('2024-07-01'), label: 'Point à mi-parcours' })],
      bodies: [aBody('technique', { label: 'Comité technique' })],
    };
    const entries = told(records, 2024);
    expect(entries).toContain('2024-06-15 event Fête');
    expect(entries).toContain('2024-07-01 session Comité technique, Point à mi-parcours');
    expect(entries.join()).not.toMatch(/Temps forts|Concours/u);
    expect(entries.indexOf('2024-06-15 event Fête')).toBeLessThan(entries.indexOf('2024-07-01 session Comité technique, Point à mi-parcours'));
  });

  it('moves what was put off to its new date, under the same name', () => {
    const keyOf = (year: number) => yearEntries({ ...nothing, actions: PLANNED_2024 }, year).find(({ title }) => title === 'Carte des berges')?.key;
    expect(keyOf(2024)).toBeUndefined();
    expect(keyOf(2025)).toBe(`${idFor('2024 Carte des berges')}-0`);
  });

  it('tells each date of an action apart', () => {
    const keys = yearEntries({ ...nothing, actions: [aPlannedAction('two', { due: [date('2023-04'), date('2023-10')] })] }, 2023).map(({ key }) => key);
    expect(keys).toEqual([`${idFor('two')}-0`, `${idFor('two')}-1`]);
  });

  it('holds the days that recipients gave for themselves beside the day of everyone, each once', () => {
    const deliverables = [aDeliverable('chart', { label: 'Organigramme', dueRule: { type: 'within_year' } })];
    const transmissions = [
      aTransmission('chart', 'a', { state: 'preparing', due: day('2022-10-03') }),
      aTransmission('chart', 'b', { state: 'preparing', due: day('2022-10-03') }),
      aTransmission('chart', 'c', { state: 'preparing', due: day('2022-12-31') }),
    ];
    expect(told({ deliverables, transmissions, conventions: [aConvention({ end: day('2023-12-31') })] }, 2022)).toEqual(['2022-10-03 piece Organigramme', '2022-12-31 piece Organigramme']);
  });

  it('holds a piece on the day that its rule gives', () => {
    const piece = {
      dossier: idFor<'Dossier'>('dossier'),
      id: idFor<'Deliverable'>('piece'),
      rev: 0,
      convention: idFor<'Convention'>('convention'),
      code: 'rapport',
      label: 'Rapport d’activité',
      position: 0,
      periodicity: 'yearly',
      recipients: [],
      otherRecipients: [],
      requires: [],
      usual: false,
      dueRule: { type: 'months_after_year', months: 6 },
    } as const;
    expect(told({ deliverables: [piece], conventions: [aConvention({ end: day('2023-12-31') })] }, 2023)).toEqual(['2023-06-30 piece Rapport d’activité']);
  });

  it('is told whole by its sections, each entry once', () => {
    const all = yearEntries({ ...nothing, actions: [...PLANNED_2024, ...PLANNED_2025] }, 2025);
    const sections = yearSections(all, 2025);
    expect(sections.flatMap(({ entries }) => entries).toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(all.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
  });
});

describe('a month', () => {
  const grid = (dates: readonly string[], year = 2023, month = 5) =>
    monthGrid(yearEntries({ ...nothing, actions: [aPlannedAction('action', { due: dates.map(date) })] }, year), year, month);

  const daysHeld = (dates: readonly string[]): readonly string[] =>
    grid(dates).weeks.flat().flatMap(({ day: at, entries }) => (entries.length > 0 ? [at] : []));

  it('shows a few days in a row on each of them, and a longer time once, above', () => {
    expect(daysHeld(['2023-05-20'])).toEqual(['2023-05-20']);
    expect(daysHeld(['2023-05-30/2023-06-01'])).toEqual(['2023-05-30', '2023-05-31', '2023-06-01']);
    expect(daysHeld(['2023-05-01/2023-05-28'])).toEqual([]);
    expect(grid(['2023-05-01/2023-05-28']).withoutDay).toHaveLength(1);
    expect(grid(['2023-05/2023-05-10']).withoutDay).toHaveLength(1);
    expect(grid(['2023-Q2', '2023', '2023-H2']).withoutDay).toHaveLength(1);
  });

  it('is made of whole weeks from Monday that hold all of its days', () => {
    holdsFor(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const { weeks } = grid([], year, month);
        const own = weeks.flat().filter(({ inMonth }) => inMonth);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(own.map(({ day: at }) => Number(at.slice(8)))).toEqual(own.map((_each, index) => index + 1));
        expect(weeks.every((week) => week.some(({ inMonth }) => inMonth))).toBe(true);
      }),
    );
  });
});
