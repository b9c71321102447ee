import type { CivilDay } from '#domain/periods/partial-date';
import { FRENCH_READING } from '#documents/tables/mapping/cell-as-written';
import type { ConventionFrame } from '#storage/repositories/convention.repository';
import type { RowsAsked, ShownLayout } from './table-requests';

export const yearsOf = ({ conventions }: ConventionFrame): readonly number[] => [...new Set(conventions.flatMap(({ years }) => years))].toSorted((left, right) => left - right);

/** How rows are read until someone says otherwise: the guesses, French dates and decimals, the year asked for, else the last year of the convention that has begun. */
export const firstRows = ({ columns }: ShownLayout, frame: ConventionFrame, today: CivilDay, asked?: number): RowsAsked => {
  const years = yearsOf(frame);
  const now = Number(today.slice(0, 4));
  return {
    mapping: columns.map(({ column, target }) => [column, target]),
    reading: FRENCH_READING,
    year: years.find((year) => year === asked) ?? years.findLast((year) => year <= now) ?? years[0] ?? now,
    objective: '',
    kind: '',
    blankClears: false,
    decisions: [],
  };
};
