import type { Activity } from '#domain/activities/activity';
import type { ActivityId, MeasureId, PersonId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { understandActivity, type EntryContext } from '../entry/understand-activity';
import { blankActivity, type WrittenActivity } from '../entry/written-activity';
import { writeOutActivity } from '../entry/write-out-activity';
import { valueOf } from './activity-cells';
import { byWord, refusedRow, unknownWord, type Answer, type Asked } from './asked-rows';
import type { CollectedFile, CollectedRow } from './collected-file';
import { FIELD_OF, FILLED_COLUMNS, type ActivityColumn, type FilledColumn } from './columns';
import { figureRows } from './figure-lines';
import { sameValue } from '#domain/record/same-value';
import type { Offer, Origin, Proposal, ProposedField, RefusalCause } from './proposal';
import { idFrom, sealOf } from './seals';

const placesOf = (text: string): string[] => text.split(/\s*[;\n]\s*/u).filter((place) => place !== '');

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

/** The columns that someone changed since they were sent; of a row that was added, those that say something. */
const typedColumns = (row: CollectedRow<string>): readonly (readonly [FilledColumn, string])[] =>
  FILLED_COLUMNS.flatMap((column) => {
    const text = row.cells.get(column);
    if (text === undefined) return [];
    const shown = row.seals?.[column]?.[0];
    const isTyped = row.seals === undefined ? text !== '' : shown !== sealOf(text);
    return isTyped ? [[column, text] as const] : [];
  });

/** What the row of an activity would add or change; `start` is what a new one begins with. */
export const activityAnswer = (row: CollectedRow<string>, id: ActivityId, start: Partial<WrittenActivity>, asked: Asked): Answer => {
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
  return { proposals: [{ table: 'activities', id, dossier: current.dossier, current, origins: [origin], fields, removal: false }] };
};

/** The id of each row's activity: a row without a reference, or the copy of another one, is a new activity named after what it says. */
export const ownIds = (rows: readonly CollectedRow<ActivityColumn>[], file: CollectedFile): readonly (readonly [CollectedRow<ActivityColumn>, ActivityId])[] => {
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
