import { Fragment, useImperativeHandle, type CSSProperties, type ReactNode, type RefCallback, type RefObject } from 'react';
import type { GridPlace } from './grid-place';
import { usePrinting } from './printing';
import type { SortDirection } from './sort-header';
import { useGridFocus, type GridKeys } from './use-grid-focus';
import { useVirtualRows, type DrawnRow } from './virtual-rows';
import styles from './virtual-table.module.css';

export interface TableColumn {
  readonly key: string;
  readonly header: ReactNode;
  /** Its width where columns stand side by side; the one without takes what is left. */
  readonly width?: string;
  /** Its width on paper, when what it says there takes more or less room. */
  readonly paperWidth?: string;
  /** Left out for a column that cannot be sorted. */
  readonly sort?: SortDirection;
  /** Left out on paper. */
  readonly onScreenOnly?: boolean;
}

/** Measures a row once it is drawn; nothing does on paper. */
export type MeasureRow = RefCallback<HTMLTableRowElement> | undefined;

interface Props {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** The height of a row before it is measured. */
  readonly estimate: (index: number) => number;
  /** A `tr` with the role of a row, its `data-index` and its `aria-rowindex` (from 2), whose cells tell their `data-column`. */
  readonly row: (index: number, measure: MeasureRow) => ReactNode;
  readonly keys: GridKeys;
  /** Gives the focus to a cell. */
  readonly focus: RefObject<((place: GridPlace) => void) | null>;
  /** The id of what says its keys. */
  readonly describedBy: string;
}

const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height <= 0 ? null : (
    <tr aria-hidden="true" className={styles['gap']}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );

const Head = ({ columns }: Pick<Props, 'columns'>) => (
  <thead role="rowgroup" className={styles['head']}>
    <tr role="row" aria-rowindex={1}>
      {columns.map(({ key, header, width, paperWidth = width, sort, onScreenOnly = false }) => (
        <th
          key={key}
          role="columnheader"
          scope="col"
          aria-sort={sort}
          className={onScreenOnly ? `${styles['column'] ?? ''} no-print` : styles['column']}
          style={{ '--width': width, '--paper-width': paperWidth } as CSSProperties}
        >
          {header}
        </th>
      ))}
    </tr>
  </thead>
);

const all = (count: number): readonly DrawnRow[] => Array.from({ length: count }, (_, index) => ({ index, gap: 0 }));

/**
 * A table of any length: the rows near the window are drawn, and all of them on paper. The focus goes from cell to cell as in a
 * spreadsheet. Roles are written out because small screens lay its rows out as cards, which takes the meaning of a table away
 * from some browsers.
 */
export const VirtualTable = ({ name, columns, count, keyOf, estimate, row, keys, focus, describedBy }: Props) => {
  const printing = usePrinting();
  const { body, rows, after, measure, onFocus, onBlur, draw } = useVirtualRows({ count, keyOf, estimate });
  const grid = useGridFocus({ body, rows: count, columns: columns.length, draw, ...keys });
  useImperativeHandle(focus, () => grid.moveTo);
  const drawn = printing ? all(count) : rows;
  return (
    <div className={styles['frame']}>
      <table role="grid" aria-label={name} aria-describedby={describedBy} aria-multiselectable="true" aria-rowcount={count + 1} className={styles['table']}>
        <Head columns={columns} />
        <tbody
          ref={body}
          role="rowgroup"
          onKeyDown={grid.onKeyDown}
          onFocus={(event) => {
            onFocus(event);
            grid.onFocus(event);
          }}
          onBlur={onBlur}
        >
          {drawn.map(({ index, gap }) => (
            <Fragment key={keyOf(index)}>
              <Gap height={gap} columns={columns.length} />
              {row(index, printing ? undefined : measure)}
            </Fragment>
          ))}
          {!printing && <Gap height={after} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
};
