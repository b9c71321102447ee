import type { Dossier } from '#domain/dossier/dossier';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit } from './commit';

/** Gives a dossier another title; a dossier renamed meanwhile is refused. */
export const renameDossier = (db: JalonDatabase, dossier: Dossier, title: string): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, { dossier: dossier.id, name: 'rename-dossier', writes: [{ table: 'dossiers', put: { ...dossier, title } }] });
