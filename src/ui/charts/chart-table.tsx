import { useState } from 'react';
import { ChartLink } from './chart-link';
import {
  isSortable,
  orderedRows,
  type ChartCell,
  type ChartTableColumn,
  type ChartTableData,
  type ChartTableOrder,
  type ChartTableRow,
} from './chart-table-data';
import styles from './chart-table.module.css';
import { ScrollRegion } from './scroll-region';
import { VisuallyHidden } from './visually-hidden';

const Cell = ({ cell }: { readonly cell: ChartCell | undefined }) => {
  if (cell === undefined) return null;
  if (cell.spoken === undefined) return cell.text;
  return (
    <>
      <span aria-hidden="true">{cell.text}</span>
      <VisuallyHidden>{cell.spoken}</VisuallyHidden>
    </>
  );
};

interface HeadProps {
  readonly column: ChartTableColumn;
  readonly sortable: boolean;
  readonly order: ChartTableOrder | null;
  readonly onSort: (order: ChartTableOrder) => void;
}

const Head = ({ column, sortable, order, onSort }: HeadProps) => {
  const className = column.numeric === true ? styles['numeric'] : undefined;
  if (!sortable) return <th scope="col" className={className}>{column.label}</th>;
  const current = order?.column === column.key ? order : null;
  // Figures are first asked for from the greatest, words from A.
  const next = { column: column.key, descending: current === null ? column.numeric === true : !current.descending };
  const direction = current?.descending === true ? 'descending' : 'ascending';
  return (
    <th scope="col" className={className} aria-sort={current === null ? undefined : direction}>
      <button type="button" className={styles['sort']} onClick={() => onSort(next)}>
        {column.label}
        {current !== null && <span aria-hidden="true" className={styles['arrow']}>{current.descending ? '↓' : '↑'}</span>}
      </button>
    </th>
  );
};

const Row = ({ columns, cells, href }: { readonly columns: readonly ChartTableColumn[] } & Pick<ChartTableRow, 'cells' | 'href'>) => (
  <tr>
    {columns.map((column, index) =>
      index === 0 ? (
        <th key={column.key} scope="row">
          <ChartLink href={href} className={href === undefined ? undefined : styles['link']}>
            <Cell cell={cells[column.key]} />
          </ChartLink>
        </th>
      ) : (
        <td key={column.key} className={column.numeric === true ? styles['numeric'] : undefined}>
          <Cell cell={cells[column.key]} />
        </td>
      ),
    )}
  </tr>
);

interface ChartTableProps {
  readonly caption: string;
  readonly data: ChartTableData;
}

/** The table behind a chart: the same figures, sortable where a cell says what it sorts by. */
export const ChartTable = ({ caption, data: { columns, rows, total } }: ChartTableProps) => {
  const [order, setOrder] = useState<ChartTableOrder | null>(null);
  return (
    <ScrollRegion label={caption}>
      <table className={styles['table']}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} sortable={isSortable(rows, column)} order={order} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {orderedRows(rows, order).map((row) => (
            <Row key={row.key} columns={columns} cells={row.cells} {...(row.href === undefined ? {} : { href: row.href })} />
          ))}
        </tbody>
        {total !== undefined && (
          <tfoot>
            <Row columns={columns} cells={total} />
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  );
};
