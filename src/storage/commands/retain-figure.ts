import type { Activity } from '#domain/activities/activity';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import { markRetained } from '#domain/measures/retain';
import type { ActivityId, MeasureId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit } from './commit';

/** A figure with its activity as the caller read it: a record that was changed since is refused, never written over. */
export interface FigureInRecord {
  readonly activity: Activity;
  readonly measure: MeasureId;
}

interface Mark extends FigureInRecord {
  readonly retained: boolean;
}

/** Both figures may stand in one activity, which is then written once. */
const markedActivities = (marks: readonly [Mark, Mark]): readonly Activity[] => {
  const marked = new Map<ActivityId, Activity>();
  for (const { activity, measure, retained } of marks) {
    const current = marked.get(activity.id) ?? activity;
    marked.set(activity.id, { ...current, measures: markRetained(current.measures, measure, retained) });
  }
  return [...marked.values()];
};

const markFigures = (
  db: JalonDatabase,
  name: 'retain-figure' | 'release-figure',
  marks: readonly [Mark, Mark],
): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, {
    dossier: marks[0].activity.dossier,
    name,
    writes: markedActivities(marks).map((put) => ({ table: 'activities' as const, put })),
  });

/** « Retenir un chiffre »: of two figures for one fact, `chosen` is marked as retained; both stay, and the journal keeps the choice. */
export const retainFigure = (
  db: JalonDatabase,
  chosen: FigureInRecord,
  other: FigureInRecord,
): Promise<Result<JournalEntry, Refusal>> =>
  markFigures(db, 'retain-figure', [
    { ...chosen, retained: true },
    { ...other, retained: false },
  ]);

/** Takes the choice back: neither of the two figures is retained any more. */
export const releaseFigures = (
  db: JalonDatabase,
  first: FigureInRecord,
  second: FigureInRecord,
): Promise<Result<JournalEntry, Refusal>> =>
  markFigures(db, 'release-figure', [
    { ...first, retained: false },
    { ...second, retained: false },
  ]);
