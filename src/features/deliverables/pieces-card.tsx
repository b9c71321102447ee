import type { Funder } from '#domain/budget/budget';
import type { RecordOfYear } from '#domain/deliverables/content-held';
import type { DatedRow } from '#domain/deliverables/dated-rows';
import type { Deliverable, Transmission } from '#domain/deliverables/deliverable';
import { inSendingOrder } from '#domain/deliverables/transmission-standing';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { ToldAt } from '#ui/source/told-at';
import type { DeliverablesYear } from './deliverables-year';
import { useOpenForm } from './editing/editing-context';
import { HeldList } from './held-list';
import { pieceAnchor } from './piece-anchor';
import styles from './pieces-card.module.css';
import { referenceDayText } from './reference-day';
import { TransmissionMark } from './transmission-cell';

const Requirements = ({ piece }: { readonly piece: Deliverable }) => {
  const { m, format } = useI18n();
  if (piece.requires.length === 0) return <p className={styles['note']}>{m.deliverables.pieces.noRequirement}</p>;
  return (
    <ul className={styles['requires']} aria-label={m.deliverables.pieces.requires}>
      {piece.requires.map(({ label, source }) => (
        <li key={label}>
          {format.text(label)} <ToldAt source={source} />
        </li>
      ))}
    </ul>
  );
};

interface SentProps {
  readonly row: DatedRow;
  readonly transmissions: readonly Transmission[];
  readonly funders: readonly Funder[];
  readonly year: number;
}

const EditSent = ({ before, row, funder }: { readonly before: Transmission; readonly row: DatedRow; readonly funder: string }) => {
  const { m, format } = useI18n();
  const open = useOpenForm();
  const day = before.date === undefined ? m.deliverables.pieces.undated : format.day(before.date);
  return (
    <button type="button" className={`${buttons['link'] ?? ''} no-print`} aria-label={m.pieces.transmission.edit(funder, day)} onClick={() => open({ type: 'sent', row, before })}>
      {m.common.edit}
    </button>
  );
};

const Sent = ({ row, transmissions, funders, year }: SentProps) => {
  const { m, format } = useI18n();
  if (transmissions.length === 0) return null;
  const names = new Map(funders.map(({ id, name }) => [id, name]));
  return (
    <ul className={styles['sent']} aria-label={m.deliverables.pieces.recorded(year)}>
      {inSendingOrder(transmissions).map((one) => {
        const { id, funder, state, date, due, means, remark } = one;
        return (
        <li key={id}>
          <TransmissionMark state={state} />
          {'\u2002'}
          {[
            format.text(names.get(funder) ?? ''),
            date === undefined ? m.deliverables.pieces.undated : format.day(date),
            means !== undefined && format.text(means),
            due !== undefined && m.deliverables.pieces.due(format.day(due)),
          ]
            .filter(Boolean)
            .join(', ')}
          {remark !== undefined && <span className={styles['note']}> {m.deliverables.pieces.remark(format.text(remark))}</span>}{' '}
          <EditSent before={one} row={row} funder={format.text(names.get(funder) ?? '')} />
        </li>
        );
      })}
    </ul>
  );
};

const Recipients = ({ piece, funders }: { readonly piece: Deliverable; readonly funders: readonly Funder[] }) => {
  const { m, format } = useI18n();
  const { pieces } = m.deliverables;
  const named = funders.filter(({ id }) => piece.recipients.includes(id)).map(({ name }) => name);
  if (named.length === funders.length && funders.length > 0 && piece.otherRecipients.length === 0) return pieces.allFunders(funders.length);
  const all = [...named, ...piece.otherRecipients].map(format.text);
  return all.length === 0 ? pieces.noRecipient : pieces.recipients(all);
};

interface CardProps {
  readonly year: DeliverablesYear;
  /** What the record of the year holds, once it has been read. */
  readonly record: RecordOfYear | undefined;
}

const Piece = ({ row, year, record }: CardProps & { readonly row: DatedRow }) => {
  const { m, format } = useI18n();
  const piece = row.deliverable;
  const { pieces, periodicities } = m.deliverables;
  const article = piece.article === undefined ? '' : m.deliverables.article(format.text(piece.article));
  const rhythm = pieces.rhythm(article, periodicities[piece.periodicity]);
  return (
    <li id={pieceAnchor(piece)} className={styles['piece']} tabIndex={-1}>
      <div className={styles['title']}>
        <h3>{format.text(piece.label)}</h3> <ToldAt source={piece.source} />
      </div>
      <div className={styles['note']}>
        {rhythm} <ToldAt source={piece.periodicitySource} />
      </div>
      <p className={styles['note']}>
        <Recipients piece={piece} funders={year.funders} />
      </p>
      {piece.referenceDay !== undefined && (
        <p className={styles['note']}>{pieces.referenceDay(referenceDayText(piece.referenceDay, year.year, format))}</p>
      )}
      <Requirements piece={piece} />
      <HeldList piece={piece} record={record} />
      {piece.source?.words !== undefined && <blockquote className={styles['words']}>{m.common.quoted(format.quote(piece.source.words))}</blockquote>}
      <Sent row={row} transmissions={year.transmissions.filter(({ deliverable }) => deliverable === piece.id)} funders={year.funders} year={year.year} />
    </li>
  );
};

/** Each piece in full: where the text asks for it, how often, to whom, and what it must contain. */
export const PiecesCard = ({ year, record }: CardProps) => {
  const { m } = useI18n();
  return (
    <Card title={m.deliverables.pieces.title} subtitle={m.deliverables.pieces.how} className={styles['card']}>
      <ul className={styles['pieces']}>
        {year.dated.map((row) => (
          <Piece key={row.deliverable.id} row={row} year={year} record={record} />
        ))}
      </ul>
    </Card>
  );
};
