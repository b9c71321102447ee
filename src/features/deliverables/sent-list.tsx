import type { DatedRow } from '#domain/deliverables/dated-rows';
import type { Transmission } from '#domain/deliverables/deliverable';
import { inSendingOrder } from '#domain/deliverables/transmission-standing';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import type { DeliverablesYear } from './deliverables-year';
import { useOpenForm } from './editing/editing-context';
import styles from './pieces-card.module.css';
import { recipientName } from './recipient-name';
import { SentFiles } from './sent-files';
import { TransmissionMark } from './transmission-cell';

interface LineProps {
  readonly one: Transmission;
  readonly row: DatedRow;
  readonly year: DeliverablesYear;
}

const EditSent = ({ one, row, year }: LineProps) => {
  const { m, format } = useI18n();
  const open = useOpenForm();
  const day = one.date === undefined ? m.deliverables.pieces.undated : format.day(one.date);
  const name = format.text(recipientName(year.funders, one));
  return (
    <button type="button" className={`${buttons['link'] ?? ''} no-print`} aria-label={m.pieces.transmission.edit(name, day)} onClick={() => open({ type: 'sent', row, before: one })}>
      {m.common.edit}
    </button>
  );
};

/** Who, when, by what means, and the day that they gave. */
const useFacts = ({ one, year }: LineProps): string => {
  const { m, format } = useI18n();
  const { date, means, due } = one;
  return [
    format.text(recipientName(year.funders, one)),
    date === undefined ? m.deliverables.pieces.undated : format.day(date),
    means !== undefined && format.text(means),
    due !== undefined && m.deliverables.pieces.due(format.day(due)),
  ]
    .filter(Boolean)
    .join(', ');
};

const SentLine = (props: LineProps) => {
  const { m, format } = useI18n();
  const facts = useFacts(props);
  const { state, remark, evidence } = props.one;
  return (
    <li>
      <TransmissionMark state={state} />
      {'\u2002'}
      {facts}
      {remark !== undefined && <span className={styles['note']}> {m.deliverables.pieces.remark(format.text(remark))}</span>} <EditSent {...props} />
      <SentFiles ids={evidence} />
    </li>
  );
};

/** All that was recorded of a piece in the year, oldest first, with the files that went with it. */
export const SentList = ({ row, year }: Omit<LineProps, 'one'>) => {
  const { m } = useI18n();
  const sent = year.transmissions.filter(({ deliverable }) => deliverable === row.deliverable.id);
  if (sent.length === 0) return null;
  return (
    <ul className={styles['sent']} aria-label={m.deliverables.pieces.recorded(year.year)}>
      {inSendingOrder(sent).map((one) => (
        <SentLine key={one.id} one={one} row={row} year={year} />
      ))}
    </ul>
  );
};
