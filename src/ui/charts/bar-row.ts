import type { ReactNode } from 'react';
import { QUALIFIERS, type Qualifier } from '#domain/measures/qualifiers';

export interface BarPart {
  readonly value: number;
  readonly doubt: Qualifier;
}

/** One row of a bar chart, with its texts ready to be read. */
export interface BarRow {
  readonly key: string;
  /** What stands first, such as a date or a code. */
  readonly lead?: ReactNode;
  readonly label: ReactNode;
  readonly href?: string;
  /** What the bar is made of; none for a row whose figure is not known. */
  readonly parts: readonly BarPart[];
  /** The figure at the end of the bar, « ≈ 4 097 », or words such as « sans chiffre ». */
  readonly text: string;
  /** The same, for a screen reader: « environ 4 097 ». */
  readonly spoken?: string;
}

/** Solid parts before hatched ones, and bounds last: an arrow head always closes the bar. */
const ORDER: Readonly<Record<Qualifier, number>> = { exact: 0, about: 1, at_most: 2, at_least: 3 };

export const orderedParts = (row: BarRow): readonly BarPart[] =>
  row.parts.toSorted((first, second) => ORDER[first.doubt] - ORDER[second.doubt]);

export const lengthOf = (row: BarRow): number => row.parts.reduce((sum, { value }) => sum + value, 0);

/** Room that the last mark takes after the end of its bar. */
export const hasTail = (row: BarRow): boolean => row.parts.some(({ doubt }) => doubt === 'at_least' || doubt === 'at_most');

export const doubtsOf = (rows: readonly BarRow[]): readonly Qualifier[] =>
  QUALIFIERS.filter((qualifier) => rows.some(({ parts }) => parts.some(({ doubt }) => doubt === qualifier)));
