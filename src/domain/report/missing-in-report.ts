import type { Activity } from '../activities/activity';
import type { ActivityId } from '../record/id';
import type { ArrangedReport } from './arrange-report';
import type { ReportPlace } from './report';

/** What a report can lack of its activities. */
export const ACTIVITY_LACKS = ['text', 'figure', 'cause', 'credit'] as const;

export type ActivityLack = (typeof ACTIVITY_LACKS)[number];

/** What a report still lacks, for its director alone. */
export interface MissingInReport {
  readonly activities: Readonly<Record<ActivityLack, readonly ActivityId[]>>;
  /** Places where nothing is written that asks for it: the foreword, then objectives told without a word of their own. */
  readonly introductions: readonly ReportPlace[];
}

/** A reader of « reporté », « sans avancée » or « abandonné » asks why. */
const ASKS_WHY: ReadonlySet<Activity['status']> = new Set<Activity['status']>(['postponed', 'stalled', 'abandoned']);

const hasAttendance = ({ measures }: Activity): boolean => measures.some(({ metric, carriedByOthers }) => metric === 'attendance' && carriedByOthers !== true);

const LACKS: Readonly<Record<ActivityLack, (activity: Activity) => boolean>> = {
  text: ({ reportText = '' }) => reportText.trim() === '',
  // Only an event that took place has people who came.
  figure: (activity) => activity.kind === 'event' && activity.status === 'completed' && !hasAttendance(activity),
  cause: ({ status, cause }) => ASKS_WHY.has(status) && cause === undefined,
  credit: ({ photos }) => photos.some(({ credit = '' }) => credit.trim() === ''),
};

const introductionsOf = ({ parts, goals, detail }: ArrangedReport): readonly ReportPlace[] => {
  const objectives = detail === 'one_page' ? [] : goals.flatMap((goal) => goal.objectives);
  return [
    ...parts.filter(({ part, introduction }) => part === 'foreword' && introduction === undefined).map(({ part }): ReportPlace => ({ type: 'part', part })),
    ...objectives.filter(({ introductions }) => introductions.length === 0).map(({ section }): ReportPlace => ({ type: 'objective', id: section.objective.id })),
  ];
};

/** What the report of a year still lacks, of what it tells: what it hides or leaves out asks for nothing. */
export const missingInReport = (arranged: ArrangedReport, records: ReadonlyMap<ActivityId, Activity>): MissingInReport => {
  const told = arranged.goals.flatMap(({ objectives }) => objectives.flatMap(({ activities }) => activities.flatMap((id) => records.get(id) ?? [])));
  const lacking = (lack: ActivityLack): readonly ActivityId[] => told.filter((activity) => LACKS[lack](activity)).map(({ id }) => id);
  return {
    activities: { text: lacking('text'), figure: lacking('figure'), cause: lacking('cause'), credit: lacking('credit') },
    introductions: introductionsOf(arranged),
  };
};
