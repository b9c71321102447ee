import { useMemo } from 'react';
import type { Funder, Grant, Payment } from '#domain/budget/budget';
import { fundersInYear } from '#domain/budget/funder-in-year';
import type { Transmission } from '#domain/deliverables/deliverable';
import { deliverablesHeadline, type DeliverablesHeadline } from '#domain/deliverables/deliverables-headline';
import { deliverablesInYear } from '#domain/deliverables/deliverables-in-year';
import { transmissionMatrix, type TransmissionMatrix } from '#domain/deliverables/transmission-matrix';
import type { Convention } from '#domain/objectives/objective';
import type { DeliverablesOfYear } from '#storage/repositories/deliverables.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';

/** All that the page of one year tells: pieces against funders, and what the funders grant. */
export interface DeliverablesYear {
  readonly year: number;
  readonly conventions: readonly Convention[];
  readonly funders: readonly Funder[];
  readonly matrix: TransmissionMatrix;
  readonly headline: DeliverablesHeadline;
  readonly transmissions: readonly Transmission[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
}

const byPosition = (left: Funder, right: Funder): number => left.position - right.position || (left.id < right.id ? -1 : 1);

const deliverablesYear = (snapshot: YearSnapshot, record: DeliverablesOfYear): DeliverablesYear => {
  const { year } = snapshot;
  const conventions = snapshot.conventions.filter(({ years }) => years.includes(year));
  const pieces = deliverablesInYear(record.deliverables.records, snapshot.conventions, year);
  const transmissions = record.transmissions.records;
  const grants = record.grants.records;
  const concerned = new Set([...transmissions, ...grants.filter((grant) => grant.year === year)].map(({ funder }) => funder));
  const all = record.funders.records.toSorted(byPosition);
  const funders = fundersInYear(all, year, snapshot.amendments, ({ id }) => concerned.has(id));
  const matrix = transmissionMatrix(pieces, funders, transmissions, year);
  return {
    year,
    conventions,
    funders,
    matrix,
    headline: deliverablesHeadline(matrix, year),
    transmissions,
    grants,
    payments: record.payments.records,
  };
};

export const useDeliverablesYear = (snapshot: YearSnapshot, record: DeliverablesOfYear): DeliverablesYear =>
  useMemo(() => deliverablesYear(snapshot, record), [snapshot, record]);
