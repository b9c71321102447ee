import type { Activity } from '#domain/activities/activity';
import { earliestOf } from '#domain/periods/compare-periods';
import { boundsOf } from '#domain/periods/period-bounds';
import type { PartialDate } from '#domain/periods/partial-date';
import type { ActivityId } from '#domain/record/id';
import { sameValue } from '#domain/record/same-value';
import { idFrom } from '../../collect/seals';
import { readWrittenDate } from '../../written/written-date';
import type { RowTexts } from './row-texts';
import { plainWord, type TableContext } from './table-context';
import type { RowFault } from './table-proposal';

/** How a row was known for the activity that it is. */
export type MatchedBy = 'reference' | 'earlier-import' | 'words' | 'new';

export interface MatchedRow {
  readonly row: RowTexts;
  readonly key: string;
  readonly id: ActivityId;
  readonly by: MatchedBy;
  readonly year: number;
  readonly fault?: RowFault;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;
const ROUNDED = /^\d(?:[.,]\d+)?E\+\d+$/iu;

const textOf = ({ texts }: RowTexts, target: 'title' | 'id' | 'date' | 'year'): string => texts.get(target) ?? '';

const datesOf = (row: RowTexts, { today, year }: TableContext): readonly PartialDate[] => {
  const read = readWrittenDate(textOf(row, 'date'), { today, year });
  return read.ok ? read.value.dates : [];
};

/** The year of the report that a row belongs to: as written, else that of its date, else the one chosen for the file. */
const yearOf = (row: RowTexts, dates: readonly PartialDate[], { years, year }: TableContext): number => {
  const written = textOf(row, 'year').trim();
  if (/^\d{4}$/u.test(written)) return Number(written);
  const first = earliestOf(dates);
  const own = first === null ? undefined : Number(boundsOf(first).first.slice(0, 4));
  return own !== undefined && years.includes(own) ? own : year;
};

type ByWords = ReadonlyMap<string, readonly Activity[]>;

const wordsKey = (title: string, year: number): string => `${String(year)} ${plainWord(title)}`;

const indexByWords = (activities: Iterable<Activity>): ByWords => {
  const index = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key = wordsKey(activity.title, activity.year);
    const same = index.get(key);
    if (same === undefined) index.set(key, [activity]);
    else same.push(activity);
  }
  return index;
};

/** The one activity of the same title and year, whose dates do not say otherwise. */
const byWords = (row: RowTexts, year: number, dates: readonly PartialDate[], index: ByWords, taken: ReadonlySet<string>): Activity | undefined => {
  const same = (index.get(wordsKey(textOf(row, 'title'), year)) ?? []).filter(({ id }) => !taken.has(id));
  const agreeing = same.filter((activity) => dates.length === 0 || activity.dates.length === 0 || sameValue(activity.dates, dates));
  return agreeing.length === 1 ? agreeing[0] : undefined;
};

/** Finds the activity of each row, one after the other: no two rows are the same activity. */
class Matcher {
  readonly #context: TableContext;
  readonly #index: ByWords;
  readonly #taken = new Set<string>();
  readonly #lines = new Map<string, number>();
  readonly #seen = new Map<string, number>();

  constructor(context: TableContext) {
    this.#context = context;
    this.#index = indexByWords(context.here.activities.values());
  }

  match(row: RowTexts): MatchedRow {
    const dates = datesOf(row, this.#context);
    const year = yearOf(row, dates, this.#context);
    const reference = textOf(row, 'id').trim();
    const found = reference === '' ? this.#byWords(row, year, dates) : this.#byReference(row, reference, year, dates);
    if (found.fault === undefined) this.#taken.add(found.id);
    return { row, year, ...found };
  }

  #isHere(id: string): boolean {
    const { activities, binned } = this.#context.here;
    return activities.has(id) || binned.has(id);
  }

  #byReference(row: RowTexts, reference: string, year: number, dates: readonly PartialDate[]): Omit<MatchedRow, 'row' | 'year'> {
    const key = `ref ${plainWord(reference)}`;
    const first = this.#lines.get(key);
    const own = this.#idOfReference(reference, key);
    if (first !== undefined) return { key, ...own, fault: { code: 'key-twice', line: first, given: reference } };
    this.#lines.set(key, row.line);
    if (ROUNDED.test(reference)) return { key, ...own, fault: { code: 'lost-digits', target: 'id', given: reference } };
    if (own.by !== 'new') return { key, ...own };
    const known = byWords(row, year, dates, this.#index, this.#taken);
    return known === undefined ? { key, ...own } : { key, id: known.id, by: 'words' };
  }

  #idOfReference(reference: string, key: string): Pick<MatchedRow, 'id' | 'by'> {
    const uuid = reference.toLowerCase();
    if (UUID.test(uuid)) return { id: uuid as ActivityId, by: this.#isHere(uuid) ? 'reference' : 'new' };
    const remembered = this.#context.memory.keys.get(key);
    if (remembered !== undefined && this.#isHere(remembered)) return { id: remembered as ActivityId, by: 'earlier-import' };
    const made = idFrom<ActivityId>(this.#context.here.dossier, 'table', key);
    return { id: made, by: this.#isHere(made) ? 'earlier-import' : 'new' };
  }

  #byWords(row: RowTexts, year: number, dates: readonly PartialDate[]): Omit<MatchedRow, 'row' | 'year'> {
    const said = `row ${String(year)} ${plainWord(textOf(row, 'title'))} ${plainWord(textOf(row, 'date'))}`;
    const rank = (this.#seen.get(said) ?? 0) + 1;
    this.#seen.set(said, rank);
    const key = `${said} ${String(rank)}`;
    const made = idFrom<ActivityId>(this.#context.here.dossier, 'table', key);
    const remembered = this.#context.memory.keys.get(key);
    for (const id of [remembered, made]) if (id !== undefined && this.#isHere(id) && !this.#taken.has(id)) return { key, id: id as ActivityId, by: 'earlier-import' };
    const known = byWords(row, year, dates, this.#index, this.#taken);
    return known === undefined ? { key, id: made, by: 'new' } : { key, id: known.id, by: 'words' };
  }
}

/**
 * Which activity each row is: by its reference (Jalon's own, or that of the file, which stays the same from one import to the
 * next), else by its title, year and date.
 */
export const matchRows = (rows: readonly RowTexts[], context: TableContext): readonly MatchedRow[] => {
  const matcher = new Matcher(context);
  return rows.map((row) => matcher.match(row));
};
