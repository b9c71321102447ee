import { columnKey } from '#domain/periods/month-columns';
import { useI18n } from '#i18n/i18n-context';
import { ChartLink } from './chart-link';
import { cssVariables } from './css-variables';
import { fetchedComponent } from './fetched-component';
import { FetchedDrawing } from './fetched-drawing';
import { heightOf, isMonth, type MonthColumn, type MonthSeries } from './month-column';
import styles from './month-columns.module.css';
import { seriesSwatch } from './series-fill';
import { VisuallyHidden } from './visually-hidden';

const drawing = fetchedComponent(async () => (await import('./month-columns-drawing')).MonthColumnsDrawing);

interface MonthColumnsProps {
  /** In reading order: twelve months, then what has none. */
  readonly columns: readonly MonthColumn[];
  /** What the columns are made of, when they are stacked. */
  readonly series?: readonly MonthSeries[];
  /** The greatest column of the charts that are read together, when they share a scale. */
  readonly greatest?: number;
  readonly onDrawn?: () => void;
}

const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

const useSpoken = (column: MonthColumn, series: readonly MonthSeries[]): string => {
  const { m, format } = useI18n();
  if (column.spoken !== undefined) return column.spoken;
  const parts = series.map(({ label }, index) => m.charts.valueOf(label, format.number(column.values[index] ?? 0)));
  const total = m.charts.valueOf(m.charts.longColumn(column.column), format.number(heightOf(column)));
  return m.charts.list([total, ...parts]);
};

const ColumnLabel = ({ column: { column } }: { readonly column: MonthColumn }) => {
  const { m } = useI18n();
  const words = column.type === 'year' || column.type === 'outside' || column.type === 'undated';
  return (
    <span aria-hidden="true" className={classes(styles['label'], words && styles['upright'])}>
      <span className={styles['short']}>{m.charts.shortColumn(column)}</span>
      <span className={styles['initial']}>{m.charts.initialColumn(column)}</span>
    </span>
  );
};

interface ColumnProps {
  readonly column: MonthColumn;
  readonly series: readonly MonthSeries[];
  readonly end: number;
  readonly firstApart: boolean;
}

const Column = ({ column, series, end, firstApart }: ColumnProps) => {
  const { format } = useI18n();
  const count = heightOf(column);
  return (
    <li className={classes(styles['column'], !isMonth(column) && styles['apart'], firstApart && styles['first-apart'])}>
      <ChartLink href={column.href} className={styles['hit']}>
        <VisuallyHidden>{useSpoken(column, series)}</VisuallyHidden>
        <span className={styles['plot']} aria-hidden="true">
          <span className={classes(styles['count'], count === 0 && styles['zero'])} style={cssVariables({ '--end': (count / end) * 100 })}>
            {count === 0 ? '·' : format.number(count)}
          </span>
        </span>
        <ColumnLabel column={column} />
      </ChartLink>
    </li>
  );
};

/** Under the columns, the count of each series in each: the legend and the figures of the segments at once. */
const SeriesCounts = ({ columns, series }: Required<Pick<MonthColumnsProps, 'columns' | 'series'>>) => {
  const { format } = useI18n();
  return (
    <ul className={styles['series']} aria-hidden="true">
      {series.map(({ key, label }, index) => (
        <li key={key}>
          <span className={styles['name']}><i className={seriesSwatch(index)} />{label}</span>
          <span className={styles['counts']}>
            {columns.map((column) => {
              const count = column.values[index] ?? 0;
              return <span key={columnKey(column.column)} className={count === 0 ? styles['zero'] : undefined}>{count === 0 ? '·' : format.number(count)}</span>;
            })}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Columns by month, their counts written on them; what has no month stands apart, in hatched columns. */
export const MonthColumns = ({ columns, series = [], greatest, onDrawn }: MonthColumnsProps) => {
  const end = Math.max(1, greatest ?? 0, ...columns.map(heightOf));
  const firstApart = columns.findIndex((column) => !isMonth(column));
  return (
    <div className={styles['box']} style={cssVariables({ '--count': columns.length })}>
      <div className={styles['chart']}>
        <ol className={styles['columns']}>
          {columns.map((column, index) => (
            <Column key={columnKey(column.column)} column={column} series={series} end={end} firstApart={index === firstApart} />
          ))}
        </ol>
        <div className={styles['overlay']}>
          <FetchedDrawing drawing={drawing} props={{ columns, series: Math.max(1, series.length), end, onDrawn }} className={styles['failed']} />
        </div>
      </div>
      {series.length > 1 && <SeriesCounts columns={columns} series={series} />}
    </div>
  );
};
