import { describe, expect, it } from 'vitest';
import { pieceReminders, type PiecesRecord } from '#domain/deliverables/piece-reminders';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { day } from '#tests/fixtures/builders/day';
import { aDeliverable, aFunder, aTransmission, aTransmissionTo } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

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

  it('follows the day that one recipient gave for itself, also for a complement, until something is recorded after it', () => {
    const own = [aTransmission('chart', 'a', { state: 'preparing', due: day('2022-11-15') }), aTransmission('chart', 'b')];
    expect(told('2022-11-01', { transmissions: own })).toEqual(['chart 2022 2022-11-15 14']);
    const asked = aTransmission('chart', 'a', { id: idFor('asked'), state: 'complement_asked', date: day('2022-11-20'), due: day('2022-12-05') });
    expect(told('2022-12-04', { transmissions: [...own, asked] })).toEqual(['chart 2022 2022-12-05 1']);
    const answered = aTransmission('chart', 'a', { id: idFor('answered'), date: day('2022-12-02') });
    expect(told('2022-12-04', { transmissions: [...own, asked, answered] })).toEqual([]);
  });

  it('waits for a recipient who is no funder as for the others', () => {
    const deliverables = [aDeliverable('rules', { recipients: [], otherRecipients: ['Préfecture'], dueRule: { type: 'within_year' } })];
    expect(told('2022-12-19', { deliverables })).toEqual(['rules 2022 2022-12-31 12']);
    expect(told('2022-12-19', { deliverables, transmissions: [aTransmissionTo('rules', 'Préfecture')] })).toEqual([]);
  });
});
