import { useMemo } from 'react';
import type { Funder, Grant, Payment } from '#domain/budget/budget';
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
  const funders = record.funders.records.toSorted(byPosition);
  const pieces = deliverablesInYear(record.deliverables.records, snapshot.conventions, year);
  const transmissions = record.transmissions.records;
  const matrix = transmissionMatrix(pieces, funders, transmissions, year);
  return {
    year,
    conventions,
    funders,
    matrix,
    headline: deliverablesHeadline(matrix, year),
    transmissions,
    grants: record.grants.records,
    payments: record.payments.records,
  };
};

export const useDeliverablesYear = (snapshot: YearSnapshot, record: DeliverablesOfYear): DeliverablesYear =>
  useMemo(() => deliverablesYear(snapshot, record), [snapshot, record]);
