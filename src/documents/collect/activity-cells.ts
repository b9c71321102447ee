import type { Activity } from '#domain/activities/activity';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import { FIELD_OF, FILLED_COLUMNS, type FilledColumn } from './columns';
import { cellText, sealOf, type CellValue } from './seals';
import type { CollectWords } from './words';

/** A cell of XLSX holds no more than 32,767 characters. */
const LONGEST_CELL = 32_000;

export const objectiveLabel = ({ code, shortTitle }: Pick<OperationalObjective, 'code' | 'shortTitle'>): string => `${code} ${shortTitle}`;

/** A day alone is a day for the spreadsheet too; anything less precise is text, so that no day is invented. */
const dayCell = (day: CivilDay): Date => new Date(`${day}T00:00:00Z`);

export const datesCell = (dates: readonly PartialDate[], { date }: Pick<CollectWords, 'date'>): CellValue => {
  const [only] = dates;
  const day = dates.length === 1 && only !== undefined ? parseCivilDay(only) : null;
  return day === null ? dates.map(date).join(' ; ') : dayCell(day);
};

const textCell = (text: string | undefined, { tooLong }: CollectWords): string => (text === undefined ? '' : text.length > LONGEST_CELL ? tooLong : text);

/** What the cells of an activity show, but for its reference. */
export const activityCells = (activity: Activity, objectives: ReadonlyMap<string, string>, words: CollectWords): Readonly<Record<FilledColumn, CellValue>> => ({
  title: activity.title,
  objective: objectives.get(activity.objective) ?? '',
  kind: words.kinds[activity.kind],
  date: datesCell(activity.dates, words),
  status: words.statuses[activity.status],
  cause: textCell(activity.cause?.text, words),
  figures: activity.measures.map(words.figure).join('\n'),
  places: activity.places.join(' ; '),
  partners: activity.partners.join(' ; '),
  next: activity.next.map(words.date).join(' ; '),
  reportText: textCell(activity.reportText, words),
});

/** The value of an activity that a column tells. */
export const valueOf = (activity: Activity, column: FilledColumn): unknown => (column === 'cause' ? activity.cause?.text : activity[FIELD_OF[column]]);

/** For each column, a mark of what its cell showed and one of what the record held: they tell later what was changed, and on which side. */
export type Seals = Readonly<Record<string, readonly [shown: string, held: string]>>;

export const activitySeals = (activity: Activity, cells: Readonly<Record<FilledColumn, CellValue>>): Seals =>
  Object.fromEntries(FILLED_COLUMNS.map((column) => [column, [sealOf(cellText(cells[column])), sealOf(valueOf(activity, column))]]));
