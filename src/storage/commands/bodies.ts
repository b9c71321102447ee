import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Programme } from '#domain/programme/planned-action';
import type { ReviewBodyId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { ReviewBody } from '#domain/reviews/review';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { commit, type Write } from './commit';

type Answer = Promise<Result<JournalEntry, Refusal>>;

/** Writes a body that meets about the convention, as it was typed. */
export const saveBody = (db: JalonDatabase, body: ReviewBody): Answer =>
  commit(db, { dossier: body.dossier, name: body.rev === 0 ? 'add-body' : 'edit-body', writes: [{ table: 'reviewBodies', put: body }] });

/** The stage stays, with its date; only the body that it named is gone. */
const withoutBody = (programme: Programme, gone: ReviewBodyId): Programme => ({
  ...programme,
  versions: programme.versions.map(({ body, ...stage }) => (body === undefined || body === gone ? stage : { ...stage, body })),
});

/** Puts a body that no session is of in the bin; stages of programmes no longer name it. One undo brings all of it back. */
export const removeBody = async (db: JalonDatabase, body: ReviewBody): Answer => {
  const { dossier, id } = body;
  const programmes = await ofDossier(db, 'programmes', dossier).filter(({ versions }) => versions.some((stage) => stage.body === id)).toArray();
  const writes: readonly Write[] = [...programmes.map((programme): Write => ({ table: 'programmes', put: withoutBody(programme, id) })), { table: 'reviewBodies', remove: body }];
  return commit(db, { dossier, name: 'remove-body', writes });
};
