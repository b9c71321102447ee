import type { Funder } from '#domain/budget/budget';
import type { Dossier } from '#domain/dossier/dossier';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit, type Write } from './commit';

/** Keeps the numbers by which the organisation, a funder or both are registered, as one change. */
export const saveRegistrationNumbers = (db: JalonDatabase, dossier: Dossier, { organisation, funder }: { readonly organisation?: Dossier['organisation']; readonly funder?: Funder }): Promise<Result<JournalEntry, Refusal>> => {
  const writes: readonly Write[] = [
    ...(organisation === undefined ? [] : [{ table: 'dossiers', put: { ...dossier, organisation } } as const]),
    ...(funder === undefined ? [] : [{ table: 'funders', put: funder } as const]),
  ];
  return commit(db, { dossier: dossier.id, name: 'edit-registration', writes });
};
