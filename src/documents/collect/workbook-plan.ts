import type { PlannedAction } from '#domain/programme/planned-action';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import { activityCells, activitySeals, datesCell, objectiveLabel, type Seals } from './activity-cells';
import type { CollectRequest } from './collect-request';
import { ACTION_COLUMNS, ACTIVITY_COLUMNS, PROGRESS_COLUMNS, type ActionColumn, type ActivityColumn, type ProgressColumn } from './columns';
import { COLLECT_MARK } from './collect-mark';
import { cellText, idFrom, sealOf, type CellValue } from './seals';
import type { CollectWords } from './words';

/** Version of the workbooks to fill in, beside their mark. */
export const COLLECT_VERSION = 1;

/** Rows left free below the activities, each with a reference of its own. */
const FREE_ROWS = 40;

/** A drop-down list of one column, taken from a column of the sheet of lists. */
export interface PlannedList {
  readonly column: number;
  readonly from: number;
  readonly count: number;
}

/** A sheet before it is written. */
export interface PlannedSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly widths: readonly number[];
  readonly kind: 'text' | 'table' | 'hidden';
  readonly lists: readonly PlannedList[];
  /** Columns that are only there to be read. */
  readonly given: readonly number[];
  readonly hiddenColumn: number | undefined;
}

const ACTIVITY_WIDTHS: Readonly<Record<ActivityColumn, number>> = { title: 44, objective: 30, kind: 16, date: 18, status: 16, cause: 26, figures: 30, places: 24, partners: 26, next: 20, reportText: 60, id: 8 };

const ACTION_WIDTHS: Readonly<Record<ActionColumn, number>> = { action: 44, objective: 28, due: 18, status: 16, cause: 26, newDate: 18, date: 18, figures: 30, reportText: 60, id: 8 };

const listsSheet = (request: CollectRequest, words: CollectWords): PlannedSheet => {
  const lists = [request.objectives.map(objectiveLabel), ACTIVITY_KINDS.map((kind) => words.kinds[kind]), ACTIVITY_STATUSES.map((status) => words.statuses[status])];
  const longest = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, index) => lists.map((list) => list[index] ?? null));
  return { name: words.sheets.lists, rows, widths: [], kind: 'hidden', lists: [], given: [], hiddenColumn: undefined };
};

const listOf = (columns: readonly string[], key: string, from: number, count: number): readonly PlannedList[] =>
  columns.includes(key) && count > 0 ? [{ column: columns.indexOf(key), from, count }] : [];

const objectiveNames = (request: CollectRequest): ReadonlyMap<string, string> => new Map(request.objectives.map((objective) => [objective.id, objectiveLabel(objective)]));

const activitiesSheet = (request: CollectRequest, words: CollectWords): PlannedSheet => {
  const names = objectiveNames(request);
  const told = request.activities.map((activity): readonly CellValue[] => {
    const cells = activityCells(activity, names, words);
    return ACTIVITY_COLUMNS.map((key) => (key === 'id' ? activity.id : cells[key]));
  });
  const free = Array.from({ length: FREE_ROWS }, (_, index) => ACTIVITY_COLUMNS.map((key) => (key === 'id' ? idFrom(request.file, 'free', String(index)) : null)));
  return {
    name: words.sheets.activities,
    rows: [ACTIVITY_COLUMNS.map((key) => words.activityColumns[key]), ...told, ...free],
    widths: ACTIVITY_COLUMNS.map((key) => ACTIVITY_WIDTHS[key]),
    kind: 'table',
    lists: [
      ...listOf(ACTIVITY_COLUMNS, 'objective', 0, request.objectives.length),
      ...listOf(ACTIVITY_COLUMNS, 'kind', 1, ACTIVITY_KINDS.length),
      ...listOf(ACTIVITY_COLUMNS, 'status', 2, ACTIVITY_STATUSES.length),
    ],
    given: [],
    hiddenColumn: ACTIVITY_COLUMNS.indexOf('id'),
  };
};

/** What the cells of a planned action's progress show. */
export const progressCells = ({ progress }: PlannedAction, words: CollectWords): Readonly<Record<ProgressColumn, CellValue>> => ({
  status: progress === undefined ? '' : words.statuses[progress.status],
  cause: progress?.reason ?? '',
  newDate: progress?.newDate === undefined ? '' : datesCell([progress.newDate], words),
});

export const progressValue = ({ progress }: Pick<PlannedAction, 'progress'>, column: ProgressColumn): unknown =>
  column === 'status' ? progress?.status : column === 'cause' ? progress?.reason : progress?.newDate;

const progressSeals = (action: PlannedAction, cells: Readonly<Record<ProgressColumn, CellValue>>): Seals =>
  Object.fromEntries(PROGRESS_COLUMNS.map((column) => [column, [sealOf(cellText(cells[column])), sealOf(progressValue(action, column))]]));

const actionsSheet = (request: CollectRequest, words: CollectWords): PlannedSheet => {
  const names = objectiveNames(request);
  const rows = request.actions.map((action): readonly CellValue[] => {
    const cells: Readonly<Record<ActionColumn, CellValue>> = {
      ...progressCells(action, words),
      action: action.title,
      objective: names.get(action.objective) ?? '',
      due: action.due.map(words.date).join(' ; '),
      date: null,
      figures: null,
      reportText: null,
      id: action.id,
    };
    return ACTION_COLUMNS.map((key) => cells[key]);
  });
  return {
    name: words.sheets.actions,
    rows: [ACTION_COLUMNS.map((key) => words.actionColumns[key]), ...rows],
    widths: ACTION_COLUMNS.map((key) => ACTION_WIDTHS[key]),
    kind: 'table',
    lists: listOf(ACTION_COLUMNS, 'status', 2, ACTIVITY_STATUSES.length),
    given: [0, 1, 2],
    hiddenColumn: ACTION_COLUMNS.indexOf('id'),
  };
};

const pairs = (labels: Readonly<Record<string, string>>): readonly string[] => Object.entries(labels).flat();

/** What tells, when the file comes back, whose it is, what its words mean, and what each cell showed. */
const memorySheet = (request: CollectRequest, words: CollectWords): PlannedSheet => {
  const names = objectiveNames(request);
  const sealed = (table: string, id: string, seals: Seals): readonly string[] => [table, id, JSON.stringify(seals)];
  const rows: readonly (readonly CellValue[])[] = [
    [COLLECT_MARK, COLLECT_VERSION],
    ['dossier', request.dossier],
    ['file', request.file],
    ['year', request.year],
    ['person', request.person?.id ?? '', request.person?.name ?? ''],
    ['activityColumns', ...pairs(words.activityColumns)],
    ['actionColumns', ...pairs(words.actionColumns)],
    ['kinds', ...pairs(words.kinds)],
    ['statuses', ...pairs(words.statuses)],
    ['objectives', ...[...names].flat()],
    ...request.activities.map((activity) => sealed('activity', activity.id, activitySeals(activity, activityCells(activity, names, words)))),
    ...request.actions.map((action) => sealed('action', action.id, progressSeals(action, progressCells(action, words)))),
  ];
  return { name: 'jalon', rows, widths: [], kind: 'hidden', lists: [], given: [], hiddenColumn: undefined };
};

/** A request as the sheets of its workbook: what it is, the activities, the planned actions, and what stays hidden. */
export const planWorkbook = (request: CollectRequest, words: CollectWords): readonly PlannedSheet[] => [
  { name: words.sheets.read, rows: words.explanation.map((line) => [line]), widths: [100], kind: 'text', lists: [], given: [], hiddenColumn: undefined },
  activitiesSheet(request, words),
  ...(request.actions.length === 0 ? [] : [actionsSheet(request, words)]),
  listsSheet(request, words),
  memorySheet(request, words),
];
