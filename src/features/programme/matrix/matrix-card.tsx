import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { MatrixCell } from '#domain/results/coverage-matrix';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartTableData } from '#ui/charts/chart-table-data';
import { PageLoading } from '#ui/states/page-loading';
import { useUrlSearch } from '#ui/url/search';
import chips from '../actions-card.module.css';
import { useDone } from '../done/done-shown';
import { withMatrix, type MatrixAddress } from '../programme-address';
import { useProgramme } from '../programme-shown';
import { MatrixLegend } from './cell-marks';
import { matrixShown, type MatrixShown } from './matrix-shown';
import { MatrixTable } from './matrix-table';
import styles from './matrix.module.css';

interface Props {
  readonly matrix: MatrixAddress;
}

const countsOf = ({ planned, activities, completed, evidenced, outside }: MatrixCell, { format }: I18n) =>
  Object.fromEntries(
    Object.entries({ planned: planned.length, activities: activities.length, completed, evidenced, outside }).map(([key, count]) => [
      key,
      { text: format.number(count), sortValue: count },
    ]),
  );

/** A row for each cell that holds something, so that the table can be sorted, copied and added up. */
const tableOf = ({ matrix, columns, names }: MatrixShown, i18n: I18n): ChartTableData => {
  const { m, format } = i18n;
  const { table } = m.matrix;
  const nameOf = (key: string): string => {
    const name = names.get(key);
    if (name === undefined) return m.programme.list.elsewhere;
    return name.code === null ? format.text(name.title) : `${name.code} ${format.text(name.title)}`;
  };
  const counts = ['planned', 'activities', 'completed', 'evidenced', 'outside'] as const;
  return {
    columns: [
      { key: 'row', label: table.row },
      { key: 'column', label: table.column },
      ...counts.map((key) => ({ key, label: table[key], numeric: true })),
    ],
    rows: matrix.rows.flatMap((row) =>
      columns.flatMap(({ key, spoken }) => {
        const cell = row.cells.get(key);
        return cell === undefined ? [] : [{ key: `${row.key} ${key}`, cells: { row: { text: nameOf(row.key) }, column: { text: spoken }, ...countsOf(cell, i18n) } }];
      }),
    ),
    total: { row: { text: m.charts.total }, column: { text: '' }, ...countsOf(matrix.all, i18n) },
  };
};

/** Its rows and its columns, each choice with its own address. */
const Choices = ({ matrix }: Props) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const choice = (key: string, label: string, on: boolean, address: MatrixAddress) => (
    <li key={key}>
      <Link to="." search={withMatrix(search, address)} resetScroll={false} activeOptions={{ exact: true }} data-on={on} aria-current={on ? 'true' : 'false'}>
        {label}
      </Link>
    </li>
  );
  return (
    <div className={styles['choices']}>
      <nav aria-label={m.matrix.rowsNav} className={chips['views']}>
        <ul className={chips['chips']}>
          {(['objectives', 'commitments'] as const).map((rows) => choice(rows, m.matrix.rows[rows], matrix.rows === rows, { ...matrix, rows }))}
        </ul>
      </nav>
      <nav aria-label={m.matrix.columnsNav} className={chips['views']}>
        <ul className={chips['chips']}>
          {(['months', 'kinds'] as const).map((columns) => choice(columns, m.matrix.columns[columns], matrix.columns === columns, { ...matrix, columns }))}
        </ul>
      </nav>
    </div>
  );
};

/** The coverage matrix: objectives or commitments by months or kinds, what is planned beside what is recorded. */
export const MatrixCard = ({ matrix }: Props) => {
  const i18n = useI18n();
  const { m } = i18n;
  const programme = useProgramme();
  const done = useDone();
  const shown = useMemo(() => (done === null ? null : matrixShown(programme, done, matrix, m)), [programme, done, matrix, m]);
  if (shown === null) return <PageLoading />;
  const { all } = shown.matrix;
  const title = m.matrix.title(programme.year);
  return (
    <div className={styles['sheet']} data-rows={matrix.rows}>
      <Choices matrix={matrix} />
      <ChartFrame
        title={title}
        subtitle={m.matrix.how[matrix.rows]}
        reading={m.matrix.reading(all.planned.length, all.activities.length, all.completed)}
        table={tableOf(shown, i18n)}
      >
        <MatrixTable shown={shown} caption={title} />
        <MatrixLegend />
      </ChartFrame>
    </div>
  );
};
