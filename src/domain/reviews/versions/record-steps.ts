import type { ActivityStatus } from '../../activities/statuses';
import type { ChangedPath, FieldChange } from '../../journal/field-changes';
import { fieldChanges } from '../../journal/field-changes';
import type { PartialDate } from '../../periods/partial-date';
import type { ObjectiveId } from '../../record/id';
import type { VersionFigure, VersionRecord, VersionStep } from './version-change';

interface Fields {
  readonly status?: ActivityStatus;
  readonly progress?: { readonly status: ActivityStatus; readonly newDate?: PartialDate | undefined };
  readonly objective?: ObjectiveId;
  readonly dates?: readonly PartialDate[];
  readonly next?: readonly PartialDate[];
  readonly due?: readonly PartialDate[] | PartialDate;
  readonly date?: PartialDate;
  readonly measures?: readonly VersionFigure[];
  readonly targets?: readonly VersionFigure[];
}

/** Records of every table, looked at by the few fields that have a meaning of their own in a comparison. */
const fieldsOf = (record: VersionRecord): Fields => record as unknown as Fields;

const statusOf = ({ status, progress }: Fields): ActivityStatus => status ?? progress?.status ?? 'unknown';

const progressSteps = (before: Fields, after: Fields): readonly VersionStep[] => {
  const [from, to] = [statusOf(before), statusOf(after)];
  if (from === to) return [];
  return [{ what: to === 'completed' ? 'completed' : 'progressed', from, to }];
};

const datesOf = ({ dates = [], next = [], due = [], date, progress }: Fields): readonly PartialDate[] => [
  ...dates,
  ...next,
  ...[due].flat(),
  ...(date === undefined ? [] : [date]),
  ...(progress?.newDate === undefined ? [] : [progress.newDate]),
];

const figuresOf = ({ measures = [], targets = [] }: Fields): ReadonlyMap<string, VersionFigure> =>
  new Map([...measures, ...targets].flatMap((figure) => ('qualifier' in figure ? [[figure.id, figure]] : [])));

const figureSteps = (changes: readonly FieldChange[], before: Fields, after: Fields): readonly VersionStep[] => {
  const [was, is] = [figuresOf(before), figuresOf(after)];
  const gone = [...was].flatMap(([id, figure]): readonly VersionStep[] => (is.has(id) ? [] : [{ what: 'figure_removed', figure }]));
  const come = [...is].flatMap(([id, figure]): readonly VersionStep[] => (was.has(id) ? [] : [{ what: 'figure_added', figure }]));
  const touched = new Set(changes.flatMap(({ path }) => itemIn(path) ?? []));
  const corrected = [...touched].flatMap((id): readonly VersionStep[] => {
    const [from, to] = [was.get(id), is.get(id)];
    return from === undefined || to === undefined ? [] : [{ what: 'figure_corrected', from, to }];
  });
  return [...gone, ...corrected, ...come];
};

const itemIn = (path: ChangedPath): string | undefined => {
  const [, item] = path;
  return typeof item === 'object' ? item.id : undefined;
};

type Part = 'progress' | 'place' | 'dates' | 'figures' | 'rest';

const DATES = new Set(['dates', 'next', 'due', 'date']);

/** The targets of an indicator have years, not ids: a revised one is told as a field. */
const partOf = ({ path, from, to }: FieldChange): Part => {
  const [field, inner] = path;
  if (field === 'status' || (field === 'progress' && inner === 'status')) return 'progress';
  if (field === 'objective') return 'place';
  if ((typeof field === 'string' && DATES.has(field)) || (field === 'progress' && inner === 'newDate')) return 'dates';
  const item = from ?? to;
  const hasId = typeof inner === 'object' || (typeof item === 'object' && item !== null && 'id' in item && 'qualifier' in item);
  return (field === 'measures' || field === 'targets') && hasId ? 'figures' : 'rest';
};

/** What became of one record between two versions, as steps that a committee can read; the rest is told field by field. */
export const recordSteps = (before: VersionRecord, after: VersionRecord): readonly VersionStep[] => {
  const changes = fieldChanges({ before, after });
  const of = (part: Part): readonly FieldChange[] => changes.filter((change) => partOf(change) === part);
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const rest = of('rest');
  return [
    ...(of('progress').length > 0 ? progressSteps(was, is) : []),
    ...(was.objective !== undefined && is.objective !== undefined && was.objective !== is.objective ? [{ what: 'moved', from: was.objective, to: is.objective } as const] : []),
    ...(of('dates').length > 0 ? [{ what: 'rescheduled', from: datesOf(was), to: datesOf(is) } as const] : []),
    ...figureSteps(of('figures'), was, is),
    ...(rest.length > 0 ? [{ what: 'corrected', fields: rest } as const] : []),
  ];
};
