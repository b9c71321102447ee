import type { SpellingMerge } from '#domain/activities/bulk/merge-spellings';
import type { SpelledColumn } from '#domain/activities/bulk/spellings';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import { done, type Result } from '#domain/record/result';
import { mergeSpellings } from '../commands/merge-spellings';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { readUsedNames, type UsedNames } from '../repositories/used-names.repository';
import { readJournalMark } from '../search/journal-mark';
import { askOnce } from '../workers/conversation';

/** What is asked of the worker: the names of a column, or to merge some of them. */
export interface SpellingsRequest {
  readonly database: string;
  readonly dossier: DossierId;
  readonly column: SpelledColumn;
  readonly merges?: readonly SpellingMerge[];
}

export type SpellingsAnswer =
  | { readonly type: 'names'; readonly names: UsedNames }
  | { readonly type: 'merged' }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** From here on, reading the whole dossier would hold the page up. */
const MANY = 500;

const isSmall = async (db: JalonDatabase, dossier: DossierId): Promise<boolean> => (await ofDossier(db, 'activities', dossier).count()) < MANY;

const ask = (request: SpellingsRequest): Promise<SpellingsAnswer> =>
  askOnce<SpellingsRequest, SpellingsAnswer>(new Worker(new URL('./spellings.worker.ts', import.meta.url), { type: 'module' }), request, () => ({ type: 'refused', refusal: { code: 'not-saved', error: 'WorkerError' } }));

/** Every name that a column holds; of a large dossier, read beside the page. A live query follows the journal. */
export const readNamesBeside = async (db: JalonDatabase, dossier: DossierId, column: SpelledColumn): Promise<UsedNames> => {
  await readJournalMark(db, dossier);
  if (await isSmall(db, dossier)) return readUsedNames(db, dossier, column);
  const answer = await ask({ database: db.name, dossier, column });
  if (answer.type !== 'names') throw new Error('The names of a column were not read');
  return answer.names;
};

/** Merges spellings as `mergeSpellings` does; those of a large dossier beside the page. */
export const mergeBeside = async (db: JalonDatabase, dossier: DossierId, column: SpelledColumn, merges: readonly SpellingMerge[]): Promise<Result<unknown, Refusal>> => {
  if (await isSmall(db, dossier)) return mergeSpellings(db, dossier, column, merges);
  const answer = await ask({ database: db.name, dossier, column, merges });
  return answer.type === 'refused' ? { ok: false, reason: answer.refusal } : done(null);
};
