import type { CivilDay } from '../periods/partial-date';
import type { FunderId } from '../record/id';
import type { Deliverable } from './deliverable';
import { dueDateOf, pieceDueState, type DueDate, type DueFrame, type PieceDueState } from './due-date';
import type { TransmissionCell, TransmissionRow } from './transmission-matrix';

/** A piece with the day on which it is due, and where it stands with each funder whom it concerns. */
export interface DatedRow extends TransmissionRow {
  readonly due: DueDate | null;
  readonly states: ReadonlyMap<FunderId, PieceDueState>;
}

export interface DatingFrame {
  readonly year: number;
  /** The day that lateness is judged on. */
  readonly on: CivilDay;
  readonly frameOf: (deliverable: Deliverable) => DueFrame;
}

const stateOf = (cell: TransmissionCell, due: CivilDay | null, on: CivilDay): readonly (readonly [FunderId, PieceDueState])[] =>
  // What one recipient asked for another day is due on that day for that recipient.
  cell.concerned ? [[cell.funder, pieceDueState(cell.latest?.due ?? due, cell.latest, on)]] : [];

/** The rows of a year's matrix with their due dates; lateness is derived here, never stored [D1]. */
export const datedRows = (rows: readonly TransmissionRow[], { year, on, frameOf }: DatingFrame): readonly DatedRow[] =>
  rows.map((row) => {
    const due = dueDateOf(row.deliverable, year, frameOf(row.deliverable));
    return { ...row, due, states: new Map(row.cells.flatMap((cell) => stateOf(cell, due?.day ?? null, on))) };
  });
