import type { WrittenBlock, WrittenColumn, WrittenRow } from '#documents/docx/written-document';
import { ScrollRegion } from '#ui/charts/scroll-region';
import styles from './written-blocks.module.css';
import { Runs, type Notes } from './written-runs';

interface RowProps {
  readonly row: WrittenRow;
  readonly columns: readonly WrittenColumn[];
  readonly notes: Notes;
}

const Row = ({ row, columns, notes }: RowProps) => {
  if (row.type === 'heading') {
    return (
      <tr>
        <th scope="colgroup" colSpan={columns.length} className={styles['across']}>
          {row.text}
        </th>
      </tr>
    );
  }
  const [first = [], ...others] = row.cells;
  return (
    <tr className={row.type === 'total' ? styles['total'] : undefined}>
      <th scope="row">
        <Runs runs={first} notes={notes} />
      </th>
      {others.map((cell, index) => (
        <td key={index} className={columns[index + 1]?.numeric === true ? styles['numeric'] : undefined}>
          <Runs runs={cell} notes={notes} />
        </td>
      ))}
    </tr>
  );
};

interface Props {
  readonly table: Extract<WrittenBlock, { type: 'table' }>;
  readonly caption: string;
  readonly rows: number;
  readonly notes: Notes;
}

/** A table of a document on the page: what each row is about heads it, and none is cut by the end of a page. */
export const WrittenTable = ({ table: { columns, rows }, caption, rows: shown, notes }: Props) => (
  <ScrollRegion label={caption}>
    <table className={`${styles['table'] ?? ''} ${columns.length > 2 ? (styles['wide'] ?? '') : ''}`}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        {columns.map(({ width }, index) => (
          <col key={index} style={{ width: `${String(width)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title, numeric }, index) => (
            <th key={index} scope="col" className={numeric === true ? styles['numeric'] : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, shown).map((row, index) => (
          <Row key={index} row={row} columns={columns} notes={notes} />
        ))}
      </tbody>
    </table>
  </ScrollRegion>
);
