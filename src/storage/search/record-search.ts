import type { TableName } from '#domain/dossier/tables';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { DossierId } from '#domain/record/id';
import { SearchIndex, type Found } from '#domain/search/search-index';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import { entriesSince, readJournalMark, type JournalMark } from './journal-mark';
import { activityEntry, commitmentEntry, objectiveEntry, objectiveMarks, plannedActionEntry, type ObjectiveMarks, type RecordEntry } from './record-entries';

/** A change of these renames or moves what stands under them: everything is read again. */
const FRAME: readonly TableName[] = ['goals', 'objectives', 'commitments'];

/** A damaged record has no words to be found by; the check of the dossier tells of it. */
const entriesOf = <Row>(rows: readonly Row[], toEntry: (row: Row) => RecordEntry): readonly RecordEntry[] =>
  rows.flatMap((row) => {
    try {
      const entry = toEntry(row);
      return typeof entry.title === 'string' ? [entry] : [];
    } catch {
      return [];
    }
  });

const byCode = (left: OperationalObjective, right: OperationalObjective): number => left.code.localeCompare(right.code, 'fr', { numeric: true });

/** The words of one dossier, kept in memory and in step with its journal. */
export class RecordSearch {
  readonly #db: JalonDatabase;
  readonly #dossier: DossierId;
  #index = new SearchIndex<RecordEntry>();
  #marks: ObjectiveMarks = new Map();
  #upTo: JournalMark | undefined;

  constructor(db: JalonDatabase, dossier: DossierId) {
    this.#db = db;
    this.#dossier = dossier;
  }

  search(query: string, most: number): Found<RecordEntry> {
    return this.#index.search(query, most);
  }

  /** Reads what changed since the last time; the whole dossier the first time, and where the journal cannot say what changed. */
  async refresh(): Promise<void> {
    const mark = await readJournalMark(this.#db, this.#dossier);
    const upTo = this.#upTo;
    if (upTo?.entries === mark.entries && upTo.clock === mark.clock) return;
    const since = upTo === undefined ? null : await entriesSince(this.#db, this.#dossier, upTo, mark, FRAME);
    if (since === null) await this.#readAll();
    else await this.#follow(since);
    this.#upTo = mark;
  }

  /** The entries written after the last one read; null when reading everything is what it takes. */
  async #follow(entries: readonly JournalEntry[]): Promise<void> {
    const touched = (name: TableName): readonly string[] => [
      ...new Set(entries.flatMap(({ changes }) => changes.filter(({ table }) => table === name).map(({ id }) => id))),
    ];
    const stored = async <Name extends 'activities' | 'plannedActions'>(name: Name, ids: readonly string[]) =>
      (await this.#db.records(name).bulkGet(ids.map((id): [DossierId, string] => [this.#dossier, id]))).filter((row) => row !== undefined);
    const [activities, actions] = [touched('activities'), touched('plannedActions')];
    const [activityRows, actionRows] = await Promise.all([stored('activities', activities), stored('plannedActions', actions)]);
    for (const id of activities) this.#index.remove({ type: 'activity', id });
    for (const id of actions) this.#index.remove({ type: 'planned_action', id });
    for (const entry of entriesOf(activityRows, (row) => activityEntry(row, this.#marks))) this.#index.put(entry);
    for (const entry of entriesOf(actionRows, (row) => plannedActionEntry(row, this.#marks))) this.#index.put(entry);
  }

  async #readAll(): Promise<void> {
    const read = <Name extends TableName>(name: Name) => ofDossier(this.#db, name, this.#dossier).toArray();
    const [goals, objectives, commitments, actions, activities] = await this.#db.transaction('r', this.#db.tables, () =>
      Promise.all([read('goals'), read('objectives'), read('commitments'), read('plannedActions'), read('activities')]),
    );
    const marks = objectiveMarks(goals, objectives);
    this.#marks = marks;
    this.#index = new SearchIndex([
      ...entriesOf(objectives.toSorted(byCode), (row) => objectiveEntry(row, marks)),
      ...entriesOf(commitments, (row) => commitmentEntry(row, marks)),
      ...entriesOf(actions, (row) => plannedActionEntry(row, marks)),
      ...entriesOf(activities, (row) => activityEntry(row, marks)),
    ]);
  }
}
