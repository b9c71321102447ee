import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Programme } from '#domain/programme/planned-action';
import type { ObjectiveId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit } from './commit';

/** Writes how a year's programme serves an objective; an empty text takes it away. A programme changed since it was read is refused. */
export const setContribution = (
  db: JalonDatabase,
  programme: Programme,
  objective: ObjectiveId,
  text: string,
): Promise<Result<JournalEntry, Refusal>> => {
  const { contributions = [], ...rest } = programme;
  const others = contributions.filter((one) => one.objective !== objective);
  const kept = text.trim() === '' ? others : [...others, { objective, text: text.trim() }];
  const put: Programme = kept.length === 0 ? rest : { ...rest, contributions: kept };
  return commit(db, { dossier: programme.dossier, name: 'set-contribution', writes: [{ table: 'programmes', put }] });
};
