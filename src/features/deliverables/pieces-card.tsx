import { Link } from '@tanstack/react-router';
import type { Funder } from '#domain/budget/budget';
import type { RecordOfYear } from '#domain/deliverables/content-held';
import type { DatedRow } from '#domain/deliverables/dated-rows';
import type { Deliverable } from '#domain/deliverables/deliverable';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { ToldAt } from '#ui/source/told-at';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { DeliverablesYear } from './deliverables-year';
import { HeldList } from './held-list';
import { pieceAnchor } from './piece-anchor';
import styles from './pieces-card.module.css';
import { referenceDayText } from './reference-day';
import { SentList } from './sent-list';

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

const Recipients = ({ piece, funders }: { readonly piece: Deliverable; readonly funders: readonly Funder[] }) => {
  const { m, format } = useI18n();
  const { pieces } = m.deliverables;
  const named = funders.filter(({ id }) => piece.recipients.includes(id)).map(({ name }) => name);
  if (named.length === funders.length && funders.length > 0 && piece.otherRecipients.length === 0) return pieces.allFunders(funders.length);
  const all = [...named, ...piece.otherRecipients].map(format.text);
  return all.length === 0 ? pieces.noRecipient : pieces.recipients(all);
};

/** Where the chart is kept and written from. */
const ChartLink = () => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <Link to="/organisation" search={kept} className={`${buttons['link'] ?? ''} no-print`}>
      {m.pieces.openChartOf}
    </Link>
  );
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
      {piece.content === 'organisation_chart' && <ChartLink />}
      {piece.source?.words !== undefined && <blockquote className={styles['words']}>{m.common.quoted(format.quote(piece.source.words))}</blockquote>}
      <SentList row={row} year={year} />
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
