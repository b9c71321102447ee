import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { ChartLink } from './chart-link';
import { seriesFill, seriesSwatch } from './series-fill';
import styles from './stacked-rows.module.css';

export interface StackedSeries {
  readonly key: string;
  readonly label: string;
  /** The class of its fill when it has one of its own, such as that of a progress. */
  readonly fill?: string;
}

export interface StackedSegment {
  readonly value: number;
  readonly text?: string;
  readonly href?: string;
}

export interface StackedRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly href?: string;
  readonly segments: Readonly<Record<string, StackedSegment>>;
  /** The row's figure, when it is written otherwise than the sum of its segments. */
  readonly total?: string;
}

interface StackedRowsProps {
  readonly series: readonly StackedSeries[];
  readonly rows: readonly StackedRow[];
  /** The greatest total of the charts that are read together, when they share a scale. */
  readonly greatest?: number;
}

interface Drawn {
  readonly series: StackedSeries;
  readonly fill: string;
  readonly swatch: string;
  readonly segment: StackedSegment;
}

const sumOf = ({ segments }: StackedRow): number => Object.values(segments).reduce((sum, { value }) => sum + value, 0);

const swatchOf = ({ fill }: StackedSeries, index: number): string =>
  fill === undefined ? seriesSwatch(index) : `${seriesSwatch(index).split(' ')[0] ?? ''} ${fill}`;

/** The segments that a row has, in the order of the series. */
const drawnOf = (series: readonly StackedSeries[], row: StackedRow): readonly Drawn[] =>
  series.flatMap((one, index) => {
    const segment = row.segments[one.key];
    if (segment === undefined || segment.value === 0) return [];
    return [{ series: one, fill: one.fill ?? seriesFill(index), swatch: swatchOf(one, index), segment }];
  });

const Counts = ({ drawn }: { readonly drawn: readonly Drawn[] }) => {
  const { format } = useI18n();
  return (
    <ul className={styles['counts']}>
      {drawn.map(({ series, swatch, segment }) => (
        <li key={series.key}>
          <i aria-hidden="true" className={swatch} />
          <ChartLink href={segment.href}>
            {series.label} <b>{segment.text ?? format.number(segment.value)}</b>
          </ChartLink>
        </li>
      ))}
    </ul>
  );
};

/** Rows of stacked segments on one scale; each segment's name and figure stand under its bar. */
export const StackedRows = ({ series, rows, greatest }: StackedRowsProps) => {
  const { format } = useI18n();
  const end = Math.max(1, greatest ?? 0, ...rows.map(sumOf));
  return (
    <div className={styles['box']}>
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <li key={row.key} className={styles['row']}>
            <span className={styles['label']}><ChartLink href={row.href}>{row.label}</ChartLink></span>
            <div className={styles['marks']}>
              <div className={styles['bar']} style={{ width: `${(sumOf(row) / end) * 100}%` }} aria-hidden="true">
                {drawnOf(series, row).map(({ series: { key }, fill, segment }) => <i key={key} className={fill} style={{ flex: segment.value }} />)}
              </div>
              <Counts drawn={drawnOf(series, row)} />
            </div>
            <span className={styles['total']}>{row.total ?? format.number(sumOf(row))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
