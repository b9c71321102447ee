import { Fragment, type CSSProperties, type ReactNode, type RefCallback } from 'react';
import { usePrinting } from './printing';
import type { SortDirection } from './sort-header';
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
}

/** What a row's `tr` must carry. */
export interface RowAttributes {
  readonly ref?: RefCallback<HTMLTableRowElement>;
  readonly role: 'row';
  readonly 'data-index': number;
  readonly 'aria-rowindex': number;
}

interface Props {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** The height of a row before it is measured. */
  readonly estimate: (index: number) => number;
  readonly row: (index: number, attributes: RowAttributes) => ReactNode;
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
      {columns.map(({ key, header, width, paperWidth = width, sort }) => (
        <th
          key={key}
          role="columnheader"
          scope="col"
          aria-sort={sort}
          className={styles['column']}
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
 * A table of any length: the rows near the window are drawn, and all of them on paper. Roles are written out because small
 * screens lay its rows out as cards, which takes the meaning of a table away from some browsers.
 */
export const VirtualTable = ({ name, columns, count, keyOf, estimate, row }: Props) => {
  const printing = usePrinting();
  const { body, rows, after, measure, onFocus, onBlur } = useVirtualRows({ count, keyOf, estimate });
  const drawn = printing ? all(count) : rows;
  return (
    <div className={styles['frame']}>
      <table role="table" aria-label={name} aria-rowcount={count + 1} className={styles['table']}>
        <Head columns={columns} />
        <tbody ref={body} role="rowgroup" onFocus={onFocus} onBlur={onBlur}>
          {drawn.map(({ index, gap }) => (
            <Fragment key={keyOf(index)}>
              <Gap height={gap} columns={columns.length} />
              {row(index, {
                ...(!printing && { ref: measure }),
                role: 'row',
                'data-index': index,
                'aria-rowindex': index + 2,
              })}
            </Fragment>
          ))}
          {!printing && <Gap height={after} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
};
