import type { Activity } from '#domain/activities/activity';
import { foldText } from '#domain/activities/folded-text';
import type { Link } from '#domain/links/link';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ActivityId, LinkId, MeasureId, PersonId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { understandActivity, type EntryContext } from '../entry/understand-activity';
import { blankActivity, type WrittenActivity } from '../entry/written-activity';
import { writeOutActivity, type FieldWriter } from '../entry/write-out-activity';
import { readWrittenDate } from '../written/written-date';
import { valueOf } from './activity-cells';
import type { CollectedFile, CollectedRow } from './collected-file';
import { FIELD_OF, FILLED_COLUMNS, PROGRESS_COLUMNS, TOLD_COLUMNS, type ActionColumn, type ActivityColumn, type ColumnKey, type FilledColumn } from './columns';
import { figureRows } from './figure-lines';
import { sameValue, type Offer, type Origin, type PlainRecord, type Proposal, type ProposedField, type Proposed, type RefusalCause, type RefusedEntry } from './proposal';
import { progressValue } from './workbook-plan';
import { idFrom, sealOf } from './seals';

/** What is stored here that the rows of files may speak of. */
export interface HereNow {
  readonly activities: ReadonlyMap<string, Activity>;
  readonly actions: ReadonlyMap<string, PlannedAction>;
  readonly links: ReadonlyMap<string, Link>;
  readonly objectives: readonly OperationalObjective[];
  readonly persons: ReadonlySet<string>;
}

export type RowContext = Pick<EntryContext, 'today' | 'years' | 'units'> & {
  readonly write: FieldWriter;
  /** When a progress that is taken was set. */
  readonly at: string;
};

interface Asked {
  readonly file: CollectedFile;
  readonly here: HereNow;
  readonly context: RowContext;
}

type Answer = { readonly proposals: readonly Proposal[] } | { readonly refused: RefusedEntry } | 'same';

const placesOf = (text: string): string[] => text.split(/\s*[;\n]\s*/u).filter((place) => place !== '');

const unknownWord = (column: ColumnKey, given: string): Result<never, RefusalCause> => refused({ code: 'unknown-word', column, given });

const byWord = (words: ReadonlyMap<string, string>, text: string): string | undefined =>
  words.get(text) ?? [...words].find(([label]) => foldText(label) === foldText(text))?.[1];

/** The objective that a cell names: by its label as it was sent, else by the code that it begins with. */
const objectiveOf = (text: string, { file, here }: Asked): string | undefined => {
  const labelled = byWord(file.objectives, text);
  if (labelled !== undefined) return here.objectives.find(({ id }) => id === labelled)?.id;
  const code = text.split(/[\s:]/u)[0];
  return here.objectives.find((objective) => objective.code === code)?.id;
};

interface Typed {
  readonly columns: ReadonlyMap<FilledColumn, string>;
  readonly id: ActivityId;
  readonly current: Activity | undefined;
  /** What stands where a column says nothing, when the activity is new. */
  readonly start: Partial<WrittenActivity>;
}

const overrideOf = (column: FilledColumn, text: string, typed: Typed, shown: WrittenActivity, asked: Asked): Result<Partial<WrittenActivity>, RefusalCause> => {
  const { file } = asked;
  switch (column) {
    case 'objective': {
      const objective = text === '' ? '' : objectiveOf(text, asked);
      return objective === undefined ? unknownWord(column, text) : done({ objective: objective as WrittenActivity['objective'] });
    }
    case 'kind': {
      const kind = text === '' ? '' : byWord(file.kinds, text);
      return kind === undefined ? unknownWord(column, text) : done({ kind: kind as WrittenActivity['kind'] });
    }
    case 'status': {
      const status = text === '' ? (typed.current === undefined ? '' : 'unknown') : byWord(file.statuses, text);
      return status === undefined ? unknownWord(column, text) : done({ status: status as WrittenActivity['status'] });
    }
    case 'figures':
      return done({ figures: figureRows(text, shown.figures, typed.current?.measures ?? [], { file: file.file, activity: typed.id }) });
    case 'places':
    case 'partners':
      return done({ [column]: placesOf(text) });
    case 'title':
    case 'date':
    case 'cause':
    case 'next':
    case 'reportText':
      return done({ [column]: text });
  }
};

const startOf = ({ current, start }: Typed, { context, file }: Asked): WrittenActivity => {
  if (current !== undefined) return writeOutActivity(current, [], context.write);
  const blank: WrittenActivity = { ...blankActivity('' as MeasureId), figures: [], ...start };
  return file.person === null ? blank : { ...blank, referent: file.person.id as PersonId };
};

const COLUMN_OF_FIELD: Readonly<Partial<Record<string, FilledColumn>>> = { figure: 'figures' };

const entryContext = (typed: Typed, shown: WrittenActivity, { file, context }: Asked): EntryContext => ({
  dossier: file.dossier,
  id: typed.id,
  today: context.today,
  year: file.year,
  years: context.years,
  units: context.units,
  stored: typed.current === undefined ? undefined : { activity: typed.current, written: shown },
});

/** The activity as its row now tells it, or the first column that is at fault. */
const understandRow = (typed: Typed, asked: Asked): Result<Activity, RefusalCause> => {
  const shown = startOf(typed, asked);
  let written = shown;
  for (const [column, text] of typed.columns) {
    const override = overrideOf(column, text, typed, shown, asked);
    if (!override.ok) return override;
    written = { ...written, ...override.value };
  }
  const understood = understandActivity(written, entryContext(typed, shown, asked));
  const [first] = understood.faults;
  if (understood.activity !== null) return done(understood.activity);
  const name = first?.field.name ?? 'title';
  const column = COLUMN_OF_FIELD[name] ?? FILLED_COLUMNS.find((key) => key === name) ?? 'title';
  return refused({ code: 'entry', column, fault: first?.fault ?? { code: 'missing' } });
};

const plain = (record: Activity | Link | PlannedAction | undefined): PlainRecord | undefined => record;

const offer = (record: Activity, column: FilledColumn, origin: Origin, { file, context }: Asked): Offer => {
  const value = record[FIELD_OF[column]];
  const signed = column === 'status' && file.person !== null && value !== 'unknown' ? { statusSetBy: { author: file.person.name, at: context.at } } : { statusSetBy: undefined };
  return { value, origin, ...(column === 'status' && { along: signed }) };
};

const added = (activity: Activity, origin: Origin, asked: Asked): Proposal => {
  const { dossier, id, rev: _rev, ...fields } = activity;
  const filled = new Map<string, FilledColumn>(FILLED_COLUMNS.map((column) => [FIELD_OF[column], column]));
  const referent = fields.referent !== undefined && !asked.here.persons.has(fields.referent) ? { ...fields, referent: undefined } : fields;
  return {
    table: 'activities',
    id,
    dossier,
    current: undefined,
    origins: [origin],
    removal: false,
    fields: Object.entries(referent).flatMap(([field, value]): readonly ProposedField[] => {
      const column = filled.get(field);
      if (value === undefined) return [];
      return [{ field, conflict: false, offers: [column === undefined ? { value, origin } : offer(activity, column, origin, asked)] }];
    }),
  };
};

/** Changed here since it was sent; what was added from the file itself is at its first revision until someone changes it. */
const movedHere = (current: Activity, column: FilledColumn, seals: CollectedRow<string>['seals']): boolean => {
  const held = seals?.[column]?.[1];
  return held === undefined ? current.rev > 1 : held !== sealOf(valueOf(current, column));
};

const changedFields = (current: Activity, after: Activity, row: CollectedRow<string>, columns: readonly FilledColumn[], origin: Origin, asked: Asked): readonly ProposedField[] =>
  columns
    .filter((column) => !sameValue(valueOf(current, column), valueOf(after, column)))
    .map((column) => ({ field: FIELD_OF[column], offers: [offer(after, column, origin, asked)], conflict: movedHere(current, column, row.seals) }));

const refusedRow = (origin: Origin, title: string, cause: RefusalCause): Answer => ({ refused: { origin, title, cause } });

/** The columns that someone changed since they were sent; of a row that was added, those that say something. */
const typedColumns = (row: CollectedRow<string>): readonly (readonly [FilledColumn, string])[] =>
  FILLED_COLUMNS.flatMap((column) => {
    const text = row.cells.get(column);
    if (text === undefined) return [];
    const shown = row.seals?.[column]?.[0];
    const isTyped = row.seals === undefined ? text !== '' : shown !== sealOf(text);
    return isTyped ? [[column, text] as const] : [];
  });

const activityAnswer = (row: CollectedRow<string>, id: ActivityId, start: Partial<WrittenActivity>, asked: Asked): Answer => {
  const origin: Origin = { file: asked.file.name, sheet: row.sheet, row: row.row };
  const current = asked.here.activities.get(id);
  const columns = typedColumns(row);
  const title = current?.title ?? row.cells.get('title') ?? start.title ?? '';
  if (columns.length === 0) return 'same';
  if (current === undefined && row.seals !== undefined) return refusedRow(origin, title, { code: 'removed-here' });
  const read = understandRow({ columns: new Map(columns), id, current, start }, asked);
  if (!read.ok) return refusedRow(origin, title, read.reason);
  if (current === undefined) return { proposals: [added(read.value, origin, asked)] };
  const fields = changedFields(current, read.value, row, columns.map(([column]) => column), origin, asked);
  if (fields.length === 0) return 'same';
  return { proposals: [{ table: 'activities', id, dossier: current.dossier, current: plain(current), origins: [origin], fields, removal: false }] };
};

/** A row without a reference, or the copy of another one, is a new activity named after what it says. */
const ownIds = (rows: readonly CollectedRow<ActivityColumn>[], file: CollectedFile): readonly (readonly [CollectedRow<ActivityColumn>, ActivityId])[] => {
  const seen = new Map<string, number>();
  const nth = (key: string): number => {
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return seen.get(key) ?? 1;
  };
  return rows.map((row) => {
    if (row.id !== '' && nth(row.id) === 1) return [row, row.id as ActivityId];
    const said = JSON.stringify(FILLED_COLUMNS.map((column) => row.cells.get(column) ?? ''));
    return [{ ...row, seals: undefined }, idFrom<ActivityId>(file.file, 'row', said, String(nth(said)))];
  });
};

type Progress = NonNullable<PlannedAction['progress']>;

const progressOf = (row: CollectedRow<ActionColumn>, action: PlannedAction, { file, context }: Asked): Result<Progress | undefined, RefusalCause> => {
  const changed = PROGRESS_COLUMNS.flatMap((column) => {
    const text = row.cells.get(column);
    return text === undefined || row.seals?.[column]?.[0] === sealOf(text) ? [] : [[column, text] as const];
  });
  let { status, reason, newDate }: Partial<Progress> = action.progress ?? {};
  for (const [column, text] of changed) {
    if (column === 'cause') reason = text === '' ? undefined : text;
    if (column === 'status') {
      const code = text === '' ? undefined : byWord(file.statuses, text);
      if (text !== '' && code === undefined) return unknownWord(column, text);
      status = code as Progress['status'] | undefined;
    }
    if (column === 'newDate') {
      const read = text === '' ? undefined : readWrittenDate(text, { today: context.today, year: file.year });
      if (read?.ok === false) return refused({ code: 'date', column, fault: read.reason });
      newDate = read?.value.dates[0];
    }
  }
  if (status === undefined) return reason === undefined && newDate === undefined ? done(undefined) : refused({ code: 'entry', column: 'status', fault: { code: 'missing' } });
  if ((status === 'postponed' || status === 'abandoned') && reason === undefined) return refused({ code: 'entry', column: 'cause', fault: { code: 'missing' } });
  return done({ status, ...(reason !== undefined && { reason }), ...(newDate !== undefined && { newDate }) });
};

const progressProposal = (row: CollectedRow<ActionColumn>, action: PlannedAction, progress: Progress | undefined, origin: Origin): readonly Proposal[] => {
  if (sameValue(action.progress, progress)) return [];
  const conflict = PROGRESS_COLUMNS.some((column) => row.seals?.[column]?.[1] !== sealOf(progressValue(action, column)));
  return [{ table: 'plannedActions', id: action.id, dossier: action.dossier, current: plain(action), origins: [origin], removal: false, fields: [{ field: 'progress', offers: [{ value: progress, origin }], conflict }] }];
};

const linkProposal = (action: PlannedAction, activity: ActivityId, origin: Origin, { file, here }: Asked): readonly Proposal[] => {
  const id = idFrom<LinkId>(file.file, action.id, 'fulfils');
  if (here.links.has(id)) return [];
  const fields = { activity, target: { type: 'planned_action', id: action.id }, relation: 'fulfils', state: 'confirmed' };
  return [{ table: 'links', id, dossier: action.dossier, current: undefined, origins: [origin], removal: false, fields: Object.entries(fields).map(([field, value]) => ({ field, offers: [{ value, origin }], conflict: false })) }];
};

/** The id of the activity that tells what became of a planned action of this file. */
export const toldActivityId = (file: string, action: string): ActivityId => idFrom<ActivityId>(file, action, 'told');

/** A date, a figure or a text beside a planned action is an activity that fulfils it. */
const toldAnswer = (row: CollectedRow<ActionColumn>, action: PlannedAction, asked: Asked): Answer => {
  const cells = new Map<string, string>(TOLD_COLUMNS.map((column) => [column, row.cells.get(column) ?? '']));
  if ([...cells.values()].every((text) => text === '')) return 'same';
  const { title, objective, kind, places, partners } = action;
  const start: Partial<WrittenActivity> = { title, objective, kind, places: [...places], partners: [...partners] };
  const answer = activityAnswer({ ...row, cells, seals: undefined }, toldActivityId(asked.file.file, action.id), start, asked);
  if (answer === 'same' || 'refused' in answer) return answer;
  const [activity] = answer.proposals;
  const origin: Origin = { file: asked.file.name, sheet: row.sheet, row: row.row };
  return activity?.current === undefined ? { proposals: [...answer.proposals, ...linkProposal(action, toldActivityId(asked.file.file, action.id), origin, asked)] } : answer;
};

const actionAnswers = (row: CollectedRow<ActionColumn>, asked: Asked): readonly Answer[] => {
  const origin: Origin = { file: asked.file.name, sheet: row.sheet, row: row.row };
  const action = asked.here.actions.get(row.id);
  const title = action?.title ?? row.cells.get('action') ?? '';
  if (action === undefined) {
    const isFilled = [...TOLD_COLUMNS, ...PROGRESS_COLUMNS].some((column) => row.cells.get(column) !== undefined && row.cells.get(column) !== '');
    return isFilled ? [refusedRow(origin, title, { code: row.id === '' ? 'no-reference' : 'removed-here' })] : [];
  }
  const progress = progressOf(row, action, asked);
  if (!progress.ok) return [refusedRow(origin, title, progress.reason)];
  const proposals = progressProposal(row, action, progress.value, origin);
  return [proposals.length === 0 ? 'same' : { proposals }, toldAnswer(row, action, asked)];
};

/**
 * What a workbook that came back would add or change, row by row, against what is stored now. A column that nobody changed
 * proposes nothing, so what was changed here meanwhile stays; one changed on both sides is a conflict.
 */
export const proposeRows = (file: CollectedFile, here: HereNow, context: RowContext): Proposed => {
  const asked = { file, here, context };
  const answers = [
    ...ownIds(file.activities, file).map(([row, id]) => activityAnswer(row, id, {}, asked)),
    ...file.actions.flatMap((row) => actionAnswers(row, asked)),
  ];
  return {
    proposals: answers.flatMap((answer) => (typeof answer === 'object' && 'proposals' in answer ? answer.proposals : [])),
    refused: answers.flatMap((answer) => (typeof answer === 'object' && 'refused' in answer ? [answer.refused] : [])),
    same: answers.filter((answer) => answer === 'same').length,
  };
};

/** All that must be read from storage to judge a workbook. */
export const wantedByRows = (file: CollectedFile): readonly (readonly ['activities' | 'plannedActions' | 'links' | 'persons', string])[] => [
  ...ownIds(file.activities, file).map(([, id]) => ['activities', id] as const),
  ...file.actions.filter(({ id }) => id !== '').flatMap(({ id }) => [
    ['plannedActions', id] as const,
    ['activities', toldActivityId(file.file, id)] as const,
    ['links', idFrom(file.file, id, 'fulfils')] as const,
  ]),
  ...(file.person === null ? [] : [['persons', file.person.id] as const]),
];
