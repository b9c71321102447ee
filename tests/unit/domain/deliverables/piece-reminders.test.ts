import { describe, expect, it } from 'vitest';
import { pieceReminders, type PiecesRecord } from '#domain/deliverables/piece-reminders';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { day } from '#tests/fixtures/builders/day';
import { aDeliverable, aFunder, aTransmission } from '#tests/fixtures/builders/deliverable-builder';

const record: PiecesRecord = {
  deliverables: [
    aDeliverable('chart', { dueRule: { type: 'within_year' } }),
    aDeliverable('report', { position: 1, dueRule: { type: 'months_after_year', months: 6 }, usual: true, confirmed: true }),
    aDeliverable('statutes', { position: 2, periodicity: 'once', dueRule: { type: 'within_year' } }),
    aDeliverable('undated', { position: 3 }),
  ],
  transmissions: [],
  funders: [aFunder('a'), aFunder('b', { position: 1 })],
  amendments: [],
  conventions: [aConvention({ end: day('2023-12-31') })],
};

const told = (on: string, over: Partial<PiecesRecord> = {}) =>
  pieceReminders({ ...record, ...over }, day(on)).map(({ deliverable, year, day: due, days }) => `${deliverable.code} ${String(year)} ${due} ${String(days)}`);

describe('what is to be handed over soon', () => {
  it('is told within a month, the nearest first, and what is asked for once is told once', () => {
    expect(told('2021-12-19')).toEqual(['chart 2021 2021-12-31 12', 'statutes 2021 2021-12-31 12']);
    expect(told('2022-12-19')).toEqual(['chart 2022 2022-12-31 12']);
    expect(told('2022-06-30')).toEqual(['report 2021 2022-06-30 0']);
    expect(told('2022-09-01')).toEqual([]);
  });

  it('is told also after the convention, whose last report is due then', () => {
    expect(told('2024-06-20')).toEqual(['report 2023 2024-06-30 10']);
  });

  it('is told as long as one funder waits for it', () => {
    const toOne = [aTransmission('chart', 'a')];
    expect(told('2022-12-30', { transmissions: toOne })).toEqual(['chart 2022 2022-12-31 1']);
    expect(told('2022-12-30', { transmissions: [...toOne, aTransmission('chart', 'b')] })).toEqual([]);
  });

  it('is late only when a record says that it is not handed over', () => {
    expect(told('2023-01-10')).toEqual([]);
    expect(told('2023-01-10', { transmissions: [aTransmission('chart', 'a', { state: 'preparing' })] })).toEqual(['chart 2022 2022-12-31 -10']);
  });
});
