import type { Funder } from '#domain/budget/budget';
import type { DatedRow } from '#domain/deliverables/dated-rows';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ScrollRegion } from '#ui/charts/scroll-region';
import { ToldAt } from '#ui/source/told-at';
import type { DeliverablesYear } from './deliverables-year';
import { DueCell } from './due-cell';
import styles from './matrix-card.module.css';
import { PieceActs } from './piece-acts';
import { pieceAnchor } from './piece-anchor';
import { referenceDayText } from './reference-day';
import { SlipButton } from './slip/slip-button';
import { OtherCellView, TransmissionCellView } from './transmission-cell';

const PieceHead = ({ row, year }: { readonly row: DatedRow; readonly year: DeliverablesYear }) => {
  const { m, format } = useI18n();
  const { deliverable } = row;
  const { periodicity, article, referenceDay, label, source, usual } = deliverable;
  const details = [
    m.deliverables.periodicities[periodicity],
    article !== undefined && m.deliverables.article(format.text(article)),
    usual && m.pieces.usual.confirmed,
    referenceDay !== undefined && m.deliverables.reference(referenceDayText(referenceDay, year.year, format)),
  ];
  return (
    <th scope="row">
      <PieceActs row={row} />
      <a href={`#${pieceAnchor(deliverable)}`} className={styles['piece']}>
        {format.text(label)}
      </a>
      {'\u00a0'}
      <ToldAt source={source} />
      <span className={styles['details']}>{details.filter(Boolean).join(' · ')}</span>
      {row.others.map((cell) => (
        <OtherCellView key={cell.otherRecipient} cell={cell} row={row} year={year} />
      ))}
    </th>
  );
};

const Head = ({ funders }: { readonly funders: readonly Funder[] }) => {
  const { m, format } = useI18n();
  return (
    <thead>
      <tr>
        <th scope="col">{m.deliverables.matrix.piece}</th>
        <th scope="col">{m.pieces.due}</th>
        {funders.map(({ id, name }) => (
          <th key={id} scope="col">
            {format.text(name)}
          </th>
        ))}
      </tr>
    </thead>
  );
};

const Totals = ({ year }: { readonly year: DeliverablesYear }) => {
  const { m } = useI18n();
  return (
    <tfoot>
      <tr>
        <th scope="row">{m.deliverables.matrix.totals}</th>
        <td />
        {year.matrix.totals.map(({ funder, sent, expected }) => (
          <td key={funder}>{sent === 0 ? m.deliverables.matrix.none(expected) : m.deliverables.matrix.outOf(sent, expected)}</td>
        ))}
      </tr>
    </tfoot>
  );
};

/** Pieces against funders for the year: what is recorded, what is not, and who is not concerned. */
export const MatrixCard = ({ year }: { readonly year: DeliverablesYear }) => {
  const { m, format } = useI18n();
  const title = m.deliverables.matrix.title(year.year);
  return (
    <Card title={title} subtitle={`${m.pieces.judged(format.day(year.on))} ${m.deliverables.matrix.how}`} actions={<SlipButton year={year} />} className={styles['matrix']}>
      <ScrollRegion label={m.deliverables.matrix.table}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{title}</caption>
          <Head funders={year.funders} />
          <tbody>
            {year.dated.map((row) => (
              <tr key={row.deliverable.id}>
                <PieceHead row={row} year={year} />
                <DueCell row={row} on={year.on} />
                {row.cells.map((cell) => (
                  <TransmissionCellView key={cell.funder} cell={cell} row={row} year={year} />
                ))}
              </tr>
            ))}
          </tbody>
          <Totals year={year} />
        </table>
      </ScrollRegion>
    </Card>
  );
};
