import type { ActivityKind } from '../activities/kinds';
import type { Link } from '../links/link';
import type { Commitment } from '../objectives/objective';
import { columnKey, yearColumn } from '../periods/month-columns';
import { withoutHeadings } from '../programme/headings';
import type { PlannedAction } from '../programme/planned-action';
import { groupBy } from '../record/group-by';
import type { ActivityId, CommitmentId, ObjectiveId } from '../record/id';
import type { ReportedActivity } from './planned-against-done';

/** What is planned and what is recorded at one place of the matrix; `outside` and `evidenced` are among `activities`. */
export interface MatrixCell {
  readonly planned: readonly PlannedAction[];
  readonly activities: readonly ReportedActivity[];
  readonly completed: number;
  readonly evidenced: number;
  readonly outside: number;
}

export interface MatrixRow {
  readonly key: string;
  readonly cells: ReadonlyMap<string, MatrixCell>;
  readonly total: MatrixCell;
}

/** Rows by columns. What stands in two rows is once in `totals` and in `all`, which hold the whole list and nothing twice. */
export interface CoverageMatrix {
  readonly rows: readonly MatrixRow[];
  readonly totals: ReadonlyMap<string, MatrixCell>;
  readonly all: MatrixCell;
}

export interface MatrixItems {
  readonly year: number;
  /** The whole programme, headings included. */
  readonly programme: readonly PlannedAction[];
  /** The activities of its year, each once, those that an action of it fulfils among them or not. */
  readonly activities: readonly ReportedActivity[];
  /** Activities that are confirmed, or marked, to be in none of its actions. */
  readonly outside: ReadonlySet<ActivityId>;
}

/** What a row holds: an item may be in several rows, and one that is in none gets the row of its objective. */
export interface MatrixRows {
  readonly keys: readonly string[];
  readonly ofAction: (action: PlannedAction) => readonly string[];
  readonly ofActivity: (activity: ReportedActivity) => readonly string[];
}

export type MatrixColumns = 'months' | 'kinds';

interface Placed<Item> {
  readonly item: Item;
  readonly row: string;
  readonly column: string;
}

const cellOf = (planned: readonly PlannedAction[], activities: readonly ReportedActivity[], outside: ReadonlySet<ActivityId>): MatrixCell => ({
  planned,
  activities,
  completed: activities.filter(({ status }) => status === 'completed').length,
  evidenced: activities.filter(({ evidenced }) => evidenced).length,
  outside: activities.filter(({ id }) => outside.has(id)).length,
});

const itemsOf = <Item>(placed: readonly Placed<Item>[] = []): readonly Item[] => [...new Set(placed.map(({ item }) => item))];

/**
 * The coverage matrix of a year. A planned action stands in the column of its first due date, or of its kind; an activity in
 * that of its first date, or of its kind. Headings are in no cell [P1]; `keeps` names the actions that are looked at.
 */
export const coverageMatrix = (
  { year, programme, activities, outside }: MatrixItems,
  rows: MatrixRows,
  columns: MatrixColumns,
  keeps: (action: PlannedAction) => boolean = () => true,
): CoverageMatrix => {
  const columnOf = (kind: ActivityKind, dates: PlannedAction['due']): string => (columns === 'kinds' ? kind : columnKey(yearColumn(dates, year)));
  const planned = withoutHeadings(programme).filter(keeps).flatMap((item) => rows.ofAction(item).map((row): Placed<PlannedAction> => ({ item, row, column: columnOf(item.kind, item.due) })));
  const done = activities.flatMap((item) => rows.ofActivity(item).map((row): Placed<ReportedActivity> => ({ item, row, column: columnOf(item.kind, item.dates) })));
  const cellsBy = (some: readonly Placed<PlannedAction>[], others: readonly Placed<ReportedActivity>[]): ReadonlyMap<string, MatrixCell> => {
    const [first, second] = [groupBy(some, ({ column }) => column), groupBy(others, ({ column }) => column)];
    return new Map([...new Set([...first.keys(), ...second.keys()])].map((column) => [column, cellOf(itemsOf(first.get(column)), itemsOf(second.get(column)), outside)]));
  };
  const [plannedBy, doneBy] = [groupBy(planned, ({ row }) => row), groupBy(done, ({ row }) => row)];
  const known = new Set(rows.keys);
  const others = [...new Set([...plannedBy.keys(), ...doneBy.keys()])].filter((key) => !known.has(key));
  return {
    rows: [...rows.keys, ...others].map((key) => {
      const [own, recorded] = [plannedBy.get(key) ?? [], doneBy.get(key) ?? []];
      return { key, cells: cellsBy(own, recorded), total: cellOf(itemsOf(own), itemsOf(recorded), outside) };
    }),
    totals: cellsBy(planned, done),
    all: cellOf(itemsOf(planned), itemsOf(done), outside),
  };
};

/** A row for each objective; what stands under none of them gets one at the end. */
export const objectiveRows = (objectives: readonly { readonly id: ObjectiveId }[]): MatrixRows => ({
  keys: objectives.map(({ id }) => id),
  ofAction: ({ objective }) => [objective],
  ofActivity: ({ objective }) => [objective],
});

/**
 * A row for each commitment, with the activities that answer it by a confirmed link; before those of an objective, its own row
 * holds what answers none. A programme does not say which commitment an action answers: its actions stand in the objective's.
 */
export const commitmentRows = (
  objectives: readonly { readonly id: ObjectiveId }[],
  commitments: ReadonlyMap<ObjectiveId, readonly Pick<Commitment, 'id'>[]>,
  links: readonly Pick<Link, 'activity' | 'target' | 'relation' | 'state'>[],
): MatrixRows => {
  const keys = objectives.flatMap(({ id }): readonly string[] => [id, ...(commitments.get(id) ?? []).map((commitment) => commitment.id)]);
  const known = new Set(keys);
  const answers = links.flatMap(({ activity, target, relation, state }): readonly { activity: ActivityId; commitment: CommitmentId }[] =>
    relation === 'answers' && state === 'confirmed' && target.type === 'commitment' && known.has(target.id) ? [{ activity, commitment: target.id }] : [],
  );
  const answered = groupBy(answers, ({ activity }) => activity);
  return {
    keys,
    ofAction: ({ objective }) => [objective],
    ofActivity: ({ id, objective }) => {
      const own = (answered.get(id) ?? []).map(({ commitment }): string => commitment);
      return own.length === 0 ? [objective] : [...new Set(own)];
    },
  };
};
