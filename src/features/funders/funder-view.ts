import { useMemo } from 'react';
import type { Deliverable, Transmission } from '#domain/deliverables/deliverable';
import type { Funder, Payment } from '#domain/budget/budget';
import { maximumInYear } from '#domain/budget/funder-in-year';
import { funderTotals, funderYears, type FunderTotals, type FunderYear } from '#domain/budget/funder-years';
import { yearsByConvention, type YearsOfConvention } from '#domain/budget/years-by-convention';
import type { FunderSheet } from '#storage/repositories/funders.repository';

/** What the page of one funder tells, from one read. */
export interface FunderView {
  /** With the maximum and parts of the year looked at. */
  readonly funder: Funder;
  readonly years: readonly FunderYear[];
  /** The same years, convention by convention. */
  readonly conventions: readonly YearsOfConvention[];
  readonly totals: FunderTotals;
  readonly payments: readonly Payment[];
  readonly deliverables: readonly Deliverable[];
  readonly transmissions: readonly Transmission[];
  readonly sheet: FunderSheet;
}

const withMaximumOf = (funder: Funder, year: number, sheet: FunderSheet): Funder => {
  const { maximumPerYearCents: _cents, parts: _parts, ...rest } = funder;
  return { ...rest, ...maximumInYear(funder, year, sheet.frame.amendments) };
};

export const funderView = (funder: Funder, sheet: FunderSheet, year: number): FunderView => {
  const { frame, grants, payments, deliverables, transmissions } = sheet;
  const years = funderYears(funder, { conventions: frame.conventions, amendments: frame.amendments, grants: grants.records, payments: payments.records });
  return {
    funder: withMaximumOf(funder, year, sheet),
    years,
    conventions: yearsByConvention(years, frame.conventions),
    totals: funderTotals(years),
    payments: payments.records,
    deliverables: deliverables.records,
    transmissions: transmissions.records,
    sheet,
  };
};

export const useFunderView = (funder: Funder, sheet: FunderSheet, year: number): FunderView =>
  useMemo(() => funderView(funder, sheet, year), [funder, sheet, year]);
