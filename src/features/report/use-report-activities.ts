import { useMemo } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import { useLiveRead } from '#storage/live/storage-context';
import type { InvalidRecord } from '#domain/journal/refusal';
import { readActivitiesById } from '#storage/repositories/activities.repository';
import { readReportActivities } from '#storage/repositories/report.repository';
import type { ReportYear } from './report-year';

/** Up to here everything is shown at once; a larger report shows the beginning of each part, and paper still has it all. */
const WHOLE = 600;
export const BEGINNING = 40;

export const isLarge = ({ overview }: ReportYear): boolean =>
  overview.scoped.activities.length + overview.scoped.unplaced.length > WHOLE;

/** The activities that a large report begins each of its parts with, so that they are read before all the others. */
const beginnings = (year: ReportYear): readonly ActivityId[] => {
  const { outline, overview } = year;
  const parts = outline.goals.flatMap(({ objectives }) => objectives.map(({ activities }) => activities));
  return [...parts, outline.elsewhere, overview.scoped.unplaced.map(({ id }) => id)].flatMap((ids) => ids.slice(0, BEGINNING));
};

interface ReportActivities {
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  readonly refused: readonly InvalidRecord[];
  /** Whether the whole year is there, and not only the beginning of each part. */
  readonly complete: boolean;
}

/** The records of the report: its beginnings first when it is large, then the whole year; undefined until something is there. */
export const useReportActivities = (year: ReportYear): ReportActivities | undefined => {
  const first = useMemo(() => (isLarge(year) ? beginnings(year) : []), [year]);
  const begun = useLiveRead('activities-by-id', first, ({ db, dossier }) => readActivitiesById(db, dossier, first));
  // The rest waits, so that its reading does not hold back the beginning.
  const stage = first.length === 0 || begun.data !== undefined ? 'whole' : 'waiting';
  const whole = useLiveRead('report-activities', [year.snapshot.year, stage], ({ db, dossier }) =>
    stage === 'whole' ? readReportActivities(db, dossier, year.snapshot.year) : Promise.resolve(null),
  );
  const failure = whole.error ?? begun.error;
  if (failure !== null) throw failure;
  const all = whole.data ?? null;
  const read = all ?? (first.length > 0 ? begun.data : undefined);
  const complete = all !== null;
  return useMemo(
    () => (read === undefined ? undefined : { activities: new Map(read.records.map((activity) => [activity.id, activity])), refused: read.refused, complete }),
    [read, complete],
  );
};
