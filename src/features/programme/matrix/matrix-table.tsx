import { useState } from 'react';
import type { MatrixCell, MatrixRow } from '#domain/results/coverage-matrix';
import { useI18n } from '#i18n/i18n-context';
import { ScrollRegion } from '#ui/charts/scroll-region';
import { CodeTag } from '#ui/status/code-tag';
import { CellDialog } from './cell-dialog';
import { CellMarks, cellInWords } from './cell-marks';
import type { MatrixRowName, MatrixShown } from './matrix-shown';
import styles from './matrix.module.css';

interface Opened {
  readonly title: string;
  readonly cell: MatrixCell;
}

interface CellProps {
  readonly cell: MatrixCell | undefined;
  /** « A.1, mai ». */
  readonly place: string;
  readonly onOpen: (opened: Opened) => void;
}

const isEmpty = ({ planned, activities }: MatrixCell): boolean => planned.length === 0 && activities.length === 0;

const Cell = ({ cell, place, onOpen }: CellProps) => {
  const i18n = useI18n();
  const { m } = i18n;
  if (cell === undefined || isEmpty(cell)) {
    return (
      <td className={styles['empty']}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{m.matrix.nothing}</span>
      </td>
    );
  }
  return (
    <td className={styles['cell']} data-done={cell.completed > 0}>
      <button type="button" className={styles['open']} aria-label={m.matrix.cell(place, cellInWords(cell, i18n))} onClick={() => onOpen({ title: place, cell })}>
        <CellMarks cell={cell} />
      </button>
    </td>
  );
};

const RowHead = ({ name }: { readonly name: MatrixRowName | undefined }) => {
  const { m, format } = useI18n();
  return (
    <th scope="row" className={styles['rowHead']} data-level={name?.level}>
      {name === undefined && m.programme.list.elsewhere}
      {name?.code !== undefined && name.code !== null && <CodeTag code={name.code} goal={name.goal} />} {name !== undefined && <span>{format.text(name.title)}</span>}
    </th>
  );
};

interface RowProps extends Pick<MatrixShown, 'columns'> {
  readonly row: MatrixRow;
  readonly name: MatrixRowName | undefined;
  readonly onOpen: (opened: Opened) => void;
}

const Row = ({ row, name, columns, onOpen }: RowProps) => {
  const { m, format } = useI18n();
  const called = name === undefined ? m.programme.list.elsewhere : (name.code ?? format.text(name.title));
  return (
    <tr>
      <RowHead name={name} />
      {isEmpty(row.total) ? (
        <td colSpan={columns.length} className={styles['words']}>
          {name?.open === true ? m.matrix.toBeSpecified : m.matrix.nothingInRow}
        </td>
      ) : (
        columns.map(({ key, spoken }) => <Cell key={key} cell={row.cells.get(key)} place={m.matrix.place(called, spoken)} onOpen={onOpen} />)
      )}
      <Cell cell={row.total} place={m.matrix.place(called, m.charts.total)} onOpen={onOpen} />
    </tr>
  );
};

const Totals = ({ shown: { matrix, columns }, onOpen }: { readonly shown: MatrixShown; readonly onOpen: (opened: Opened) => void }) => {
  const { m } = useI18n();
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles['rowHead']}>
          {m.charts.total}
        </th>
        {columns.map(({ key, spoken }) => (
          <Cell key={key} cell={matrix.totals.get(key)} place={m.matrix.place(m.charts.total, spoken)} onOpen={onOpen} />
        ))}
        <Cell cell={matrix.all} place={m.charts.total} onOpen={onOpen} />
      </tr>
    </tfoot>
  );
};

/** The matrix itself: what is planned and recorded at each place, open to its list at a click; blanks are said in words. */
export const MatrixTable = ({ shown, caption }: { readonly shown: MatrixShown; readonly caption: string }) => {
  const { m } = useI18n();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { matrix, columns, names } = shown;
  return (
    <>
      <ScrollRegion label={caption}>
        <table className={styles['matrix']}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{m.charts.total}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <Row key={row.key} row={row} name={names.get(row.key)} columns={columns} onOpen={setOpened} />
            ))}
          </tbody>
          <Totals shown={shown} onOpen={setOpened} />
        </table>
      </ScrollRegion>
      {opened !== null && <CellDialog title={opened.title} cell={opened.cell} onClose={() => setOpened(null)} />}
    </>
  );
};
