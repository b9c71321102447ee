import type { DossierId } from '#domain/record/id';
import type { HistoryRow, JalonDatabase } from '../database';
import { firstUndone, lastDone } from '../history';

/** The commands that undo and redo would act on, by their codes. */
export interface NextSteps {
  readonly undo: string | undefined;
  readonly redo: string | undefined;
}

const commandOf = async (db: JalonDatabase, row: HistoryRow | undefined): Promise<string | undefined> =>
  row && (await db.journal.get([row.dossier, row.entry]))?.command;

export const readNextSteps = async (db: JalonDatabase, dossier: DossierId): Promise<NextSteps> => ({
  undo: await commandOf(db, await lastDone(db, dossier)),
  redo: await commandOf(db, await firstUndone(db, dossier)),
});
