import type { Activity } from '#domain/activities/activity';
import type { ActivityKind } from '#domain/activities/kinds';
import type { ActivityRole } from '#domain/activities/roles';
import type { ActivityStatus } from '#domain/activities/statuses';
import { figureOf } from '#domain/measures/figure';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import type { ActivityId, FunderId, ObjectiveId, PersonId } from '#domain/record/id';
import { writeFigure } from '../written/write-figure';
import { writeList } from './cell-lists';
import type { ExportedColumn } from './table-columns';

/** What a cell of a written table holds: a text, a number, a whole day, or nothing. A code is a text, whatever it looks like. */
export type TableCell = string | number | { readonly day: CivilDay } | null;

export type TableRow = Readonly<Record<ExportedColumn, TableCell>>;

/** The words that cells are written in: the language in use gives them. */
export interface CellWords {
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  readonly statuses: Readonly<Record<ActivityStatus, string>>;
  readonly roles: Readonly<Record<ActivityRole, string>>;
  readonly date: (date: PartialDate) => string;
}

/** What the dossier calls that which an activity points to. */
export interface CellNames {
  readonly objectives: ReadonlyMap<ObjectiveId, { readonly code: string; readonly title: string }>;
  readonly persons: ReadonlyMap<PersonId, string>;
  readonly territories: ReadonlyMap<string, string>;
  readonly funders: ReadonlyMap<FunderId, string>;
  /** The planned actions that each activity fulfils, as they are called. */
  readonly fulfilled: ReadonlyMap<ActivityId, readonly string[]>;
  /** How many came, when the activity counts for it; absent is not known, and is never zero. */
  readonly attendance: ReadonlyMap<ActivityId, number>;
}

/** Spreadsheets count days from 1900 on; an older one stays in words. */
const FIRST_DAY = '1900-03-01';

/** A whole day alone is a day; anything less precise is text, so that no day is invented. */
const datesCell = (dates: readonly PartialDate[], { date }: CellWords): TableCell => {
  const [only] = dates;
  const day = dates.length === 1 && only !== undefined ? parseCivilDay(only) : null;
  return day === null || day < FIRST_DAY ? dates.map(date).join(' ; ') : { day };
};

const called = <Id extends string>(ids: readonly Id[], names: ReadonlyMap<Id, string>): string => writeList(ids.map((id) => names.get(id) ?? id));

const counted = (count: number): TableCell => (count === 0 ? null : count);

/** The cells of one activity. What no cell tells (its sources, its press returns, what its figures are part of) stays in the dossier. */
export const tableRow = (activity: Activity, words: CellWords, names: CellNames): TableRow => {
  const code = (id: ObjectiveId): string => names.objectives.get(id)?.code ?? id;
  return {
    title: activity.title,
    objective: code(activity.objective),
    objectiveTitle: names.objectives.get(activity.objective)?.title ?? null,
    alsoServes: writeList(activity.otherObjectives.map(code)),
    kind: words.kinds[activity.kind],
    year: activity.year,
    date: datesCell(activity.dates, words),
    status: words.statuses[activity.status],
    cause: activity.cause?.text ?? null,
    role: activity.role === undefined ? null : words.roles[activity.role.value],
    lead: activity.referent === undefined ? null : (names.persons.get(activity.referent) ?? activity.referent),
    figures: activity.measures.map((measure) => writeFigure(figureOf(measure), measure.unit)).join('\n'),
    attendance: names.attendance.get(activity.id) ?? null,
    places: writeList(activity.places),
    territories: called(activity.territories, names.territories),
    partners: writeList(activity.partners),
    funders: called(activity.funders, names.funders),
    next: datesCell(activity.next, words),
    fulfils: writeList(names.fulfilled.get(activity.id) ?? []),
    reportText: activity.reportText ?? null,
    pressReturns: counted(activity.pressReturns.length),
    evidence: counted(activity.evidence.length),
    id: activity.id,
  };
};
