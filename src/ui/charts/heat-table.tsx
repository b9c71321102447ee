import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { ChartLink } from './chart-link';
import { cssVariables } from './css-variables';
import { HeatCellTd, type HeatCell, type HeatMark } from './heat-cell';
import styles from './heat-table.module.css';
import { ScrollRegion } from './scroll-region';
import { VisuallyHidden } from './visually-hidden';

export interface HeatColumn {
  readonly key: string;
  readonly label: string;
  readonly href?: string;
  /** What has no place in the order of the others, such as « sans date »: counted, in hatched cells, off the ramp. */
  readonly apart?: boolean;
}

export interface HeatRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  readonly href?: string;
  /** Colour of a goal's code, as a custom property such as `var(--g1)`. */
  readonly colour?: string;
  readonly cells: Readonly<Record<string, HeatCell>>;
  readonly total?: HeatCell;
  /** What is said across a row that has nothing: « non enregistré ». */
  readonly words?: string;
}

interface HeatTableProps {
  readonly caption: string;
  /** What a row is, at the head of the first column. */
  readonly rowHead: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly totals?: { readonly label: string; readonly cells: Readonly<Record<string, HeatCell>>; readonly total?: HeatCell };
  readonly mark?: HeatMark;
  readonly dense?: boolean;
  /** Width of the first column and least width of the others, in px; by default, that of their longest word. */
  readonly headWidth?: number;
  readonly leastWidth?: number;
}

const LETTER = 6.4;

/** What a sheet of paper holds across, in px. */
const PAPER = 660;

/** No word of a column's head may be cut: about the width of the longest, in px. */
const widestWord = (columns: readonly HeatColumn[]): number =>
  Math.max(36, ...columns.flatMap(({ label }) => label.split(/\s/u).map((word) => Math.ceil(word.length * LETTER))));

const greatestOf = (columns: readonly HeatColumn[], rows: readonly HeatRow[]): number =>
  Math.max(0, ...rows.flatMap((row) => columns.filter(({ apart }) => apart !== true).map(({ key }) => row.cells[key]?.value ?? 0)));

const TotalTd = ({ cell }: { readonly cell: HeatCell | undefined }) => {
  const { format } = useI18n();
  return (
    <td className={styles['total']}>
      {cell !== undefined && <ChartLink href={cell.href} className={styles['link']}>{cell.text ?? format.number(cell.value)}</ChartLink>}
    </td>
  );
};

const RowHead = ({ row }: { readonly row: HeatRow }) => (
  <th scope="row" className={styles['row-head']} style={row.colour === undefined ? undefined : { color: row.colour }}>
    <ChartLink href={row.href} className={styles['link']}>
      {row.icon !== undefined && <span className={styles['icon']} aria-hidden="true">{row.icon}</span>}
      {row.label}
    </ChartLink>
  </th>
);

/** A matrix as a table: one neutral ramp and a number in every cell, a dot for zero, words for a row that has nothing. */
export const HeatTable = (props: HeatTableProps) => {
  const { caption, rowHead, columns, rows, totals, mark = 'ramp', dense = false, headWidth = 168, leastWidth = widestWord(columns) } = props;
  const { m } = useI18n();
  const greatest = greatestOf(columns, rows);
  const hasTotals = rows.some((row) => row.total !== undefined);
  const measures = cssVariables({ '--heat-head': `${headWidth}px`, '--heat-columns': columns.length, '--heat-least': `${leastWidth}px` });
  const wide = headWidth + columns.length * leastWidth > PAPER;
  const names = [styles['heat'], dense && styles['dense'], mark === 'thread' && styles['threads'], wide && styles['wide']].filter(Boolean).join(' ');
  return (
    <ScrollRegion label={caption}>
      <table className={names} style={measures}>
        <caption><VisuallyHidden>{caption}</VisuallyHidden></caption>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}><VisuallyHidden>{rowHead}</VisuallyHidden></th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                <ChartLink href={column.href} className={styles['link']}>{column.label}</ChartLink>
              </th>
            ))}
            {hasTotals && <th scope="col" className={styles['total-head']}>{m.charts.total}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <RowHead row={row} />
              {row.words === undefined
                ? columns.map((column) => <HeatCellTd key={column.key} cell={row.cells[column.key]} apart={column.apart === true} mark={mark} greatest={greatest} />)
                : <td colSpan={columns.length} className={`${styles['cell'] ?? ''} ${styles['words'] ?? ''}`}>{row.words}</td>}
              {hasTotals && <TotalTd cell={row.total} />}
            </tr>
          ))}
        </tbody>
        {totals !== undefined && (
          <tfoot>
            <tr>
              <th scope="row" className={styles['row-head']}>{totals.label}</th>
              {columns.map((column) => <TotalTd key={column.key} cell={totals.cells[column.key]} />)}
              {hasTotals && <TotalTd cell={totals.total} />}
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  );
};
