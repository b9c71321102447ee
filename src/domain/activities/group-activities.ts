import { columnKey, monthColumns, yearColumn, type YearColumn } from '../periods/month-columns';
import type { ObjectiveId, PersonId } from '../record/id';
import { progressOf, type Progress } from '../results/progress';
import { ACTIVITY_KINDS, type ActivityKind } from './kinds';
import type { ListedActivity } from './listed-activity';

export const GROUPINGS = ['objective', 'kind', 'month', 'territory', 'referent', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export type RealGrouping = Exclude<Grouping, 'none'>;

/** What the activities of a group have in common. */
export type GroupSubject =
  | { readonly type: 'objective'; readonly objective: ObjectiveId }
  | { readonly type: 'kind'; readonly kind: ActivityKind }
  | { readonly type: 'month'; readonly column: YearColumn }
  /** All the territories of its activities: what counts in two has a group of its own, so that nothing stands twice. */
  | { readonly type: 'territory'; readonly codes: readonly string[] }
  | { readonly type: 'referent'; readonly person: PersonId | undefined };

/** Activities that have something in common; second tellings stand at the end and are in no count. */
export interface ActivityGroup {
  /** The same for the same subject; an id for an objective. */
  readonly key: string;
  readonly subject: GroupSubject;
  readonly activities: readonly ListedActivity[];
  readonly retold: readonly ListedActivity[];
  readonly progress: Progress;
}

/** What the groups are put in order by. */
export interface GroupFrame {
  readonly year: number;
  readonly objectives: readonly ObjectiveId[];
  readonly territories: readonly string[];
  /** In the order of their names. */
  readonly persons: readonly PersonId[];
}

/** Many activities give the same date, which is read once. */
const monthOf = (year: number): ((one: ListedActivity) => GroupSubject) => {
  const read = new Map<string, GroupSubject>();
  return ({ activity: { dates } }) => {
    const key = dates.join(' ');
    const known = read.get(key);
    if (known !== undefined) return known;
    const subject: GroupSubject = { type: 'month', column: yearColumn(dates, year) };
    read.set(key, subject);
    return subject;
  };
};

const subjectOf = (grouping: RealGrouping, year: number): ((one: ListedActivity) => GroupSubject) => {
  switch (grouping) {
    case 'objective':
      return ({ counted }) => ({ type: 'objective', objective: counted.objective });
    case 'kind':
      return ({ activity }) => ({ type: 'kind', kind: activity.kind });
    case 'month':
      return monthOf(year);
    case 'territory':
      return ({ territories }) => ({ type: 'territory', codes: territories.toSorted() });
    case 'referent':
      return ({ activity }) => ({ type: 'referent', person: activity.referent });
  }
};

/** A text that only one subject of a grouping has; empty for what is not known, which comes last. */
const keyOf = (subject: GroupSubject): string => {
  switch (subject.type) {
    case 'objective':
      return subject.objective;
    case 'kind':
      return subject.kind;
    case 'month':
      return columnKey(subject.column);
    case 'territory':
      return subject.codes.join('+');
    case 'referent':
      return subject.person ?? '';
  }
};

/** Whether two tellings of one activity stand in different groups. */
export const isMoved = (grouping: Grouping, year: number, before: ListedActivity, after: ListedActivity): boolean => {
  if (grouping === 'none' || before === after) return false;
  const read = subjectOf(grouping, year);
  return keyOf(read(before)) !== keyOf(read(after));
};

/** The subjects that have a place before any other, in order. */
const placesOf = (grouping: RealGrouping, { objectives, territories, persons }: GroupFrame): readonly GroupSubject[] => {
  switch (grouping) {
    case 'objective':
      return objectives.map((objective) => ({ type: 'objective', objective }));
    case 'kind':
      return ACTIVITY_KINDS.map((kind) => ({ type: 'kind', kind }));
    case 'month':
      return monthColumns.map((column) => ({ type: 'month', column }));
    case 'territory':
      return territories.map((code) => ({ type: 'territory', codes: [code] }));
    case 'referent':
      return persons.map((person) => ({ type: 'referent', person }));
  }
};

interface Open {
  readonly subject: GroupSubject;
  readonly activities: ListedActivity[];
  readonly retold: ListedActivity[];
}

const opened = (subject: GroupSubject): Open => ({ subject, activities: [], retold: [] });

const closed = ([key, { subject, activities, retold }]: readonly [string, Open]): ActivityGroup => ({
  key,
  subject,
  activities,
  retold,
  progress: progressOf(activities.map(({ counted }) => counted)),
});

/** What is not known is told last, whatever came before it. */
const unknownLast = (groups: readonly ActivityGroup[]): readonly ActivityGroup[] => [
  ...groups.filter(({ key }) => key !== ''),
  ...groups.filter(({ key }) => key === ''),
];

/**
 * Activities by what they have in common, in the order of the frame, empty groups included; those of subjects that are not in it
 * come after, so that nothing is lost. Within a group the order is that of the activities given. `as` is an activity as it stood
 * when its place was settled.
 */
export const groupActivities = (
  grouping: RealGrouping,
  frame: GroupFrame,
  { shown, retold }: { readonly shown: readonly ListedActivity[]; readonly retold: readonly ListedActivity[] },
  as: (one: ListedActivity) => ListedActivity = (one) => one,
): readonly ActivityGroup[] => {
  const read = subjectOf(grouping, frame.year);
  const groups = new Map(placesOf(grouping, frame).map((subject) => [keyOf(subject), opened(subject)]));
  const groupOf = (one: ListedActivity): Open => {
    const subject = read(as(one));
    const key = keyOf(subject);
    const group = groups.get(key) ?? opened(subject);
    if (!groups.has(key)) groups.set(key, group);
    return group;
  };
  for (const one of shown) groupOf(one).activities.push(one);
  for (const one of retold) groupOf(one).retold.push(one);
  return unknownLast([...groups].map(closed));
};
