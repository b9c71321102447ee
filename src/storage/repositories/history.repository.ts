import type { DossierId } from '#domain/record/id';
import type { HistoryRow, JalonDatabase } from '../database';
import { firstUndone, lastDone } from '../history';

/** A command that undo or redo would act on, by its code. */
export interface NextStep {
  readonly command: string;
  /** How many records it changed; undefined where that was not kept. */
  readonly changes: number | undefined;
}

export interface NextSteps {
  readonly undo: NextStep | undefined;
  readonly redo: NextStep | undefined;
}

const stepOf = async (db: JalonDatabase, row: HistoryRow | undefined): Promise<NextStep | undefined> => {
  if (row === undefined) return undefined;
  const command = row.command ?? (await db.journal.get([row.dossier, row.entry]))?.command;
  return command === undefined ? undefined : { command, changes: row.changes };
};

export const readNextSteps = async (db: JalonDatabase, dossier: DossierId): Promise<NextSteps> => ({
  undo: await stepOf(db, await lastDone(db, dossier)),
  redo: await stepOf(db, await firstUndone(db, dossier)),
});
