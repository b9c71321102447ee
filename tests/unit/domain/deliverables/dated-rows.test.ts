import { describe, expect, it } from 'vitest';
import { fundersInYear } from '#domain/budget/funder-in-year';
import { datedRows } from '#domain/deliverables/dated-rows';
import type { Deliverable, Transmission } from '#domain/deliverables/deliverable';
import { deliverablesInYear } from '#domain/deliverables/deliverables-in-year';
import { transmissionMatrix } from '#domain/deliverables/transmission-matrix';
import type { Amendment } from '#domain/objectives/objective';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { day } from '#tests/fixtures/builders/day';
import { aDeliverable, aFunder, aTransmission } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

/** Two funders from the start, and `c` from the amendment of 10 January 2022; the fiscal year ends on 31 August. */
const joined: Amendment = { dossier: idFor('dossier'), id: idFor('joins'), rev: 0, convention: idFor('convention'), date: day('2022-01-10'), reason: 'Un financeur rejoint la convention' };
const funders = [aFunder('a'), aFunder('b', { position: 1 }), aFunder('c', { position: 2, from: joined.id })];
const convention = aConvention({ end: day('2023-08-31') });

const everyone = { recipients: [idFor<'Funder'>('a'), idFor<'Funder'>('b'), idFor<'Funder'>('c')] };
const pieces: readonly Deliverable[] = [
  aDeliverable('programme', { ...everyone, position: 0, dueRule: { type: 'within_year' } }),
  aDeliverable('list', { position: 1, dueRule: { type: 'on_day', day: '02-29', yearsLater: 0 }, dueChanges: [{ year: 2022, due: day('2022-04-15'), reason: 'Demandé par le comité' }] }),
  aDeliverable('report', { ...everyone, position: 2, dueRule: { type: 'months_after_year', months: 6 }, usual: true, confirmed: true }),
  aDeliverable('assessment', { recipients: [idFor('a')], position: 3, periodicity: 'once', dueRule: { type: 'months_before_term', months: 3 } }),
  aDeliverable('analytic', { recipients: [idFor('b')], position: 4, periodicity: 'case_by_case' }),
  aDeliverable('accounts', { ...everyone, position: 5, usual: true, dueRule: { type: 'months_after_year', months: 6 } }),
];

const transmissions: readonly Transmission[] = [
  aTransmission('programme', 'a', { id: idFor('p21a'), year: 2021, date: day('2021-03-02') }),
  aTransmission('programme', 'b', { id: idFor('p21b'), year: 2021, state: 'partial', date: day('2021-03-02') }),
  aTransmission('list', 'a', { id: idFor('l22a'), state: 'preparing', date: day('2022-04-01') }),
  aTransmission('list', 'b', { id: idFor('l22b'), state: 'preparing', date: day('2022-04-01'), due: day('2022-07-01') }),
  aTransmission('programme', 'c', { id: idFor('p22c'), date: day('2022-09-05') }),
  aTransmission('report', 'a', { id: idFor('r22a'), state: 'complement_asked', date: day('2022-12-01') }),
];

/** Each row as one line: the piece, its due day, the rule, then where it stands with each funder of the year. */
const told = (year: number, on: string): readonly string[] => {
  const columns = fundersInYear(funders, year, [joined], () => false);
  const { rows } = transmissionMatrix(deliverablesInYear(pieces, [convention], year), columns, transmissions, year);
  const dated = datedRows(rows, { year, on: day(on), frameOf: () => ({ fiscalYearEnd: '08-31', term: convention.end }) });
  return dated.map(({ deliverable, due, cells, states }) =>
    [deliverable.code, due?.day ?? '-', due?.rule ?? '-', ...cells.map(({ funder }) => states.get(funder)?.state ?? 'apart')].join(' '),
  );
};

describe('the pieces of 2021-2023, by hand, with a fiscal year that ends on 31 August and a funder that joins in 2022', () => {
  it('are as expected for 2021, in which the third funder has no column', () => {
    expect(told(2021, '2022-06-15')).toEqual([
      'programme 2021-08-31 within_year sent late',
      'list 2021-02-28 on_day to_record to_record',
      'report 2022-02-28 months_after_year to_record to_record',
      'analytic - - apart undated',
    ]);
  });

  it('are as expected for 2022, in which one day was changed and one funder gave another', () => {
    expect(told(2022, '2022-06-15')).toEqual([
      'programme 2022-08-31 within_year to_come to_come sent',
      'list 2022-04-15 changed late to_come apart',
      'report 2023-02-28 months_after_year sent to_come to_come',
      'analytic - - apart undated apart',
    ]);
  });

  it('are as expected for 2023, which alone asks for the overall assessment', () => {
    expect(told(2023, '2023-06-01')).toEqual([
      'programme 2023-08-31 within_year to_come to_come to_come',
      'list 2023-02-28 on_day to_record to_record apart',
      'report 2024-02-29 months_after_year to_come to_come to_come',
      'assessment 2023-05-31 months_before_term to_record apart apart',
      'analytic - - apart undated apart',
    ]);
  });
});
