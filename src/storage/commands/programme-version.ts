import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { CivilDay } from '#domain/periods/partial-date';
import type { PlannedAction, Programme } from '#domain/programme/planned-action';
import { versionContent } from '#domain/programme/version-content';
import type { Result } from '#domain/record/result';
import type { Snapshot } from '#domain/reviews/review';
import type { JalonDatabase } from '../database';
import { sha256 } from '../dossier-hash';
import { newRecordId } from '../new-record-id';
import { commit, type Write } from './commit';

export type ProgrammeVersion = Programme['versions'][number];

/** A stage that a programme reaches, with its actions as they stand. */
export interface StageReached {
  readonly programme: Programme;
  readonly version: Omit<ProgrammeVersion, 'snapshot'>;
  readonly actions: readonly PlannedAction[];
  /** What the kept version is called. */
  readonly label: string;
  readonly today: CivilDay;
}

const snapshotOf = async ({ programme, version, actions, label, today }: StageReached): Promise<Snapshot> => {
  const content = versionContent(actions);
  return {
    dossier: programme.dossier,
    id: newRecordId(),
    rev: 0,
    ...(version.review !== undefined && { review: version.review }),
    programme: programme.id,
    date: version.date ?? today,
    takenAt: new Date().toISOString(),
    label,
    sha256: await sha256(content),
    content,
  };
};

/** Records a stage of a programme and keeps its actions as they stand at it, as one change that one undo takes back. */
export const recordVersion = async (db: JalonDatabase, stage: StageReached): Promise<Result<JournalEntry, Refusal>> => {
  const { programme, version } = stage;
  const snapshot = await snapshotOf(stage);
  const put = { ...programme, versions: [...programme.versions, { ...version, snapshot: snapshot.id }] };
  const writes: readonly Write[] = [
    { table: 'snapshots', put: snapshot },
    { table: 'programmes', put },
  ];
  return commit(db, { dossier: programme.dossier, name: 'record-version', ...(version.note !== undefined && { reason: version.note }), writes });
};
