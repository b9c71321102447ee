import { useMemo } from 'react';
import type { Funder, Grant, Payment } from '#domain/budget/budget';
import { fundersInYear } from '#domain/budget/funder-in-year';
import type { Deliverable, Transmission } from '#domain/deliverables/deliverable';
import { deliverablesHeadline, type DeliverablesHeadline } from '#domain/deliverables/deliverables-headline';
import { datedRows, type DatedRow } from '#domain/deliverables/dated-rows';
import { deliverablesInYear } from '#domain/deliverables/deliverables-in-year';
import type { DueFrame } from '#domain/deliverables/due-date';
import { transmissionMatrix, type TransmissionMatrix } from '#domain/deliverables/transmission-matrix';
import { usualToConfirm, type UsualToConfirm } from '#domain/deliverables/usual-pieces';
import type { Dossier } from '#domain/dossier/dossier';
import type { Convention } from '#domain/objectives/objective';
import type { CivilDay } from '#domain/periods/partial-date';
import type { DeliverablesOfYear } from '#storage/repositories/deliverables.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';

/** All that the page of one year tells: pieces against funders, and what the funders grant. */
export interface DeliverablesYear {
  readonly year: number;
  readonly organisation: Dossier['organisation'];
  readonly conventions: readonly Convention[];
  readonly funders: readonly Funder[];
  /** The day that lateness is judged on. */
  readonly on: CivilDay;
  /** Last day of a fiscal year, as `12-31`. */
  readonly fiscalYearEnd: string | undefined;
  readonly frameOf: (deliverable: Deliverable) => DueFrame;
  readonly matrix: TransmissionMatrix;
  /** The rows of the matrix with their due dates. */
  readonly dated: readonly DatedRow[];
  /** What usage asks for, and nobody has confirmed yet. */
  readonly usual: readonly UsualToConfirm[];
  /** The position of a piece to be added. */
  readonly nextPosition: number;
  readonly headline: DeliverablesHeadline;
  readonly transmissions: readonly Transmission[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
}

/** First year of the convention that asks for a piece. */
export const firstYearOf = ({ conventions }: DeliverablesYear, { convention }: Deliverable): number =>
  Math.min(...conventions.flatMap(({ id, years }) => (id === convention ? years : [])));

const byPosition = (left: Funder, right: Funder): number => left.position - right.position || (left.id < right.id ? -1 : 1);

/** A fiscal year is the dossier's, a term the convention's of each piece. */
const frames = ({ dossier, conventions }: YearSnapshot): DeliverablesYear['frameOf'] => {
  const terms = new Map(conventions.map(({ id, end }) => [id, end]));
  return ({ convention }) => ({ fiscalYearEnd: dossier.fiscalYearEnd, term: terms.get(convention) });
};

const deliverablesYear = (snapshot: YearSnapshot, record: DeliverablesOfYear, on: CivilDay): DeliverablesYear => {
  const { year } = snapshot;
  const conventions = snapshot.conventions.filter(({ years }) => years.includes(year));
  const pieces = deliverablesInYear(record.deliverables.records, snapshot.conventions, year);
  const transmissions = record.transmissions.records;
  const grants = record.grants.records;
  const concerned = new Set([...transmissions, ...grants.filter((grant) => grant.year === year)].map(({ funder }) => funder));
  const all = record.funders.records.toSorted(byPosition);
  const funders = fundersInYear(all, year, snapshot.amendments, ({ id }) => concerned.has(id));
  const matrix = transmissionMatrix(pieces, funders, transmissions, year);
  const frameOf = frames(snapshot);
  const stored = record.deliverables.records;
  return {
    year,
    organisation: snapshot.dossier.organisation,
    conventions,
    funders,
    on,
    fiscalYearEnd: snapshot.dossier.fiscalYearEnd,
    frameOf,
    matrix,
    dated: datedRows(matrix.rows, { year, on, frameOf }),
    usual: usualToConfirm(stored, conventions),
    nextPosition: Math.max(-1, ...stored.map(({ position }) => position)) + 1,
    headline: deliverablesHeadline(matrix, year),
    transmissions,
    grants,
    payments: record.payments.records,
  };
};

export const useDeliverablesYear = (snapshot: YearSnapshot, record: DeliverablesOfYear, on: CivilDay): DeliverablesYear =>
  useMemo(() => deliverablesYear(snapshot, record, on), [snapshot, record, on]);
