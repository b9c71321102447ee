import type { CivilDay } from '../periods/partial-date';
import type { FunderId } from '../record/id';
import type { Deliverable } from './deliverable';
import { dueDateOf, pieceDueState, type DueDate, type DueFrame, type PieceDueState } from './due-date';
import type { OtherCell, TransmissionRow } from './transmission-matrix';

/** Where a piece stands with someone, and the day that this is judged by. */
export interface DueStanding {
  readonly state: PieceDueState;
  readonly day: CivilDay | null;
}

/** A piece with the day on which it is due, and where it stands with each one whom it concerns. */
export interface DatedRow extends TransmissionRow {
  readonly due: DueDate | null;
  readonly states: ReadonlyMap<FunderId, DueStanding>;
  /** The same for recipients who are no funder, by name. */
  readonly otherStates: ReadonlyMap<string, DueStanding>;
}

/** Where it stands with everyone whom it concerns. */
export const dueStandings = ({ states, otherStates }: Pick<DatedRow, 'states' | 'otherStates'>): readonly DueStanding[] => [...states.values(), ...otherStates.values()];

export interface DatingFrame {
  readonly year: number;
  /** The day that lateness is judged on. */
  readonly on: CivilDay;
  readonly frameOf: (deliverable: Deliverable) => DueFrame;
}

/** What one recipient asked for another day is due on that day for that recipient. */
const standingWith = ({ latest }: Pick<OtherCell, 'latest'>, due: CivilDay | null, on: CivilDay): DueStanding => {
  const day = latest?.due ?? due;
  return { day, state: pieceDueState(day, latest, on) };
};

/** The rows of a year's matrix with their due dates; lateness is derived here, never stored [D1]. */
export const datedRows = (rows: readonly TransmissionRow[], { year, on, frameOf }: DatingFrame): readonly DatedRow[] =>
  rows.map((row) => {
    const due = dueDateOf(row.deliverable, year, frameOf(row.deliverable));
    const day = due?.day ?? null;
    return {
      ...row,
      due,
      states: new Map(row.cells.flatMap((cell) => (cell.concerned ? [[cell.funder, standingWith(cell, day, on)] as const] : []))),
      otherStates: new Map(row.others.map((cell) => [cell.otherRecipient, standingWith(cell, day, on)])),
    };
  });
