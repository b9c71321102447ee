import type { Activity } from '#domain/activities/activity';
import type { BulkPlan } from '#domain/activities/bulk/bulk-plan';
import type { Person } from '#domain/dossier/dossier';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { readAuthor } from '../device';
import type { Write } from './commit';
import { commitBeside } from './commit-beside';

/** What can be done to several activities at once; the code tells it in the journal. */
export type BulkCommand = 'change-statuses' | 'change-referents' | 'change-objectives' | 'change-territories' | 'link-activities' | 'duplicate-activities' | 'replace-text';

export interface ActivitiesChange {
  readonly dossier: DossierId;
  readonly name: BulkCommand;
  readonly plan: Pick<BulkPlan, 'activities' | 'links'>;
  /** A person who was made for this change. */
  readonly person?: Person | undefined;
}

/** A progress that changes says who set it and when. */
const signed = (activities: readonly Activity[], author: string | undefined): readonly Activity[] => {
  if (author === undefined) return activities;
  const statusSetBy = { author, at: new Date().toISOString() };
  return activities.map((activity) => ({ ...activity, statusSetBy }));
};

/** Writes what was planned for several activities as one change that one undo takes back; one that changed meanwhile refuses the whole. */
export const changeActivities = async (db: JalonDatabase, { dossier, name, plan, person }: ActivitiesChange): Promise<Result<unknown, Refusal>> => {
  const activities = name === 'change-statuses' ? signed(plan.activities, await readAuthor(db)) : plan.activities;
  const writes: readonly Write[] = [
    ...(person === undefined ? [] : [{ table: 'persons', put: person } as const]),
    ...activities.map((put): Write => ({ table: 'activities', put })),
    ...plan.links.map((put): Write => ({ table: 'links', put })),
  ];
  return commitBeside(db, { dossier, name, writes });
};
