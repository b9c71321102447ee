import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import { carriedObjectives } from '#domain/objectives/carried-objective';
import { nextConvention, withNextConvention, type NextConventionForm } from '#domain/objectives/next-convention';
import type { Convention } from '#domain/objectives/objective';
import { certainLines } from '#domain/programme/next-year/certain-lines';
import { writeDraft } from '#domain/programme/next-year/write-draft';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { newRecordId } from '../new-record-id';
import type { NextProgramme } from '../repositories/next-programme.repository';
import { commit, type Write } from './commit';
import { draftProgramme } from './open-year';

export interface ConventionToOpen {
  readonly before: Convention;
  readonly form: NextConventionForm;
  /** The last year of the convention before. */
  readonly ended: Pick<NextProgramme, 'frame' | 'ended'>;
  /** Whether what that year left unfinished goes on in the first programme. */
  readonly carry: boolean;
}

/** « Ouvrir la convention suivante »: its lines, and a first programme still a draft. Nothing of the convention before is written. One command, one undo. */
export const openConvention = (db: JalonDatabase, { before, form, ended: { frame, ended }, carry }: ConventionToOpen): Promise<Result<JournalEntry, Refusal>> => {
  const next = nextConvention(frame, before, form, newRecordId);
  const programme = draftProgramme(next.convention, form.firstYear);
  const lines = carry ? certainLines(ended, form.firstYear, carriedObjectives(withNextConvention(frame, next), form.firstYear)) : [];
  const { actions, links } = writeDraft(lines, { programme, ended: ended.actions, next: [], newId: newRecordId });
  const writes: readonly Write[] = [
    { table: 'conventions', put: next.convention },
    ...next.goals.map((put): Write => ({ table: 'goals', put })),
    ...next.objectives.map((put): Write => ({ table: 'objectives', put })),
    ...next.commitments.map((put): Write => ({ table: 'commitments', put })),
    { table: 'programmes', put: programme },
    ...actions.map((put): Write => ({ table: 'plannedActions', put })),
    ...links.map((put): Write => ({ table: 'links', put })),
  ];
  return commit(db, { dossier: before.dossier, name: 'open-convention', writes });
};
