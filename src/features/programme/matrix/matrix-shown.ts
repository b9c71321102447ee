import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { columnKey, monthColumns, type YearColumn } from '#domain/periods/month-columns';
import { commitmentRows, coverageMatrix, objectiveRows, type CoverageMatrix } from '#domain/results/coverage-matrix';
import type { Messages } from '#i18n/fr/messages';
import type { DoneShown } from '../done/done-shown';
import type { MatrixAddress } from '../programme-address';
import type { ProgrammeShown } from '../programme-shown';

export interface MatrixColumn {
  readonly key: string;
  readonly label: string;
  readonly spoken: string;
}

export interface MatrixRowName {
  readonly key: string;
  readonly code: string | null;
  /** Rank of its goal, which gives the code its colour. */
  readonly goal: number;
  readonly title: string;
  /** The row of a commitment stands under that of its objective. */
  readonly level: 'objective' | 'commitment';
  /** All that the convention says of it is still to be fixed. */
  readonly open: boolean;
}

export interface MatrixShown {
  readonly matrix: CoverageMatrix;
  readonly columns: readonly MatrixColumn[];
  readonly names: ReadonlyMap<string, MatrixRowName>;
}

const columnsOf = (used: (key: string) => boolean, columns: MatrixAddress['columns'], m: Messages): readonly MatrixColumn[] => {
  if (columns === 'kinds') return ACTIVITY_KINDS.filter(used).map((kind) => ({ key: kind, label: m.kinds[kind], spoken: m.kinds[kind] }));
  return monthColumns
    .filter((column) => column.type === 'month' || used(columnKey(column)))
    .map((column: YearColumn) => ({ key: columnKey(column), label: m.charts.shortColumn(column), spoken: m.charts.longColumn(column) }));
};

const namesOf = ({ lines }: ProgrammeShown, rows: MatrixAddress['rows']): ReadonlyMap<string, MatrixRowName> =>
  new Map(
    lines.objectives.flatMap(({ id, code, goal: goalId, shortTitle }): readonly (readonly [string, MatrixRowName])[] => {
      const goal = lines.goals.findIndex((one) => one.id === goalId);
      const commitments = lines.commitments.get(id) ?? [];
      const open = commitments.length > 0 && commitments.every(({ modality }) => modality === 'undefined');
      const own = [id, { key: id, code, goal, title: shortTitle, level: 'objective', open }] as const;
      if (rows === 'objectives') return [own];
      return [own, ...commitments.map((one) => [one.id, { key: one.id, code: null, goal, title: one.label, level: 'commitment', open: one.modality === 'undefined' }] as const)];
    }),
  );

/** The matrix that the address asks for, with the names of its rows and columns, under the objectives that it is narrowed to. */
export const matrixShown = (shown: ProgrammeShown, done: DoneShown, { rows, columns }: MatrixAddress, m: Messages): MatrixShown => {
  const { objectives, lines, year } = shown;
  const kept = ({ objective }: { readonly objective: string }) => objectives.length === 0 || objectives.some((id) => id === objective);
  const own = lines.objectives.filter(({ id }) => kept({ objective: id }));
  const matrix = coverageMatrix(
    {
      year,
      programme: shown.actions,
      activities: done.activities.filter(kept),
      outside: new Set(done.found.all.activities.outside.map(({ id }) => id)),
    },
    rows === 'objectives' ? objectiveRows(own) : commitmentRows(own, lines.commitments, done.links),
    columns,
    kept,
  );
  return { matrix, columns: columnsOf((key) => matrix.totals.has(key), columns, m), names: namesOf(shown, rows) };
};
