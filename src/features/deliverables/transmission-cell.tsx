import { Check, CircleDashed, CircleDot, Pencil, type LucideIcon } from 'lucide-react';
import type { TransmissionCell } from '#domain/deliverables/transmission-matrix';
import type { TransmissionState } from '#domain/deliverables/transmission-standing';
import { useI18n } from '#i18n/i18n-context';
import styles from './matrix-card.module.css';

const ICONS: Readonly<Record<TransmissionState, LucideIcon>> = {
  preparing: Pencil,
  partial: CircleDot,
  sent: Check,
  received: Check,
  complete: Check,
  complement_asked: CircleDashed,
  accepted: Check,
};

/** « non enregistré »: nothing is claimed about what was done. */
export const NotRecorded = () => {
  const { m } = useI18n();
  return <em className={styles['not-recorded']}>{m.common.notRecorded}</em>;
};

/** The cell of someone whom the text does not name. */
const NotConcerned = () => {
  const { m } = useI18n();
  return (
    <td className={styles['apart']}>
      <span aria-hidden="true">{m.common.none}</span>
      <span className="visually-hidden">{m.deliverables.matrix.notConcerned}</span>
    </td>
  );
};

/** A state in a sign and a word, never in a colour alone. */
export const TransmissionMark = ({ state }: { readonly state: TransmissionState }) => {
  const { m } = useI18n();
  const Icon = ICONS[state];
  return (
    <span className={styles['mark']} data-state={state}>
      <Icon size={14} strokeWidth={2.2} aria-hidden="true" />
      {m.deliverables.states[state]}
    </span>
  );
};

/** Where one piece stands with one funder. */
export const TransmissionCellView = ({ cell }: { readonly cell: TransmissionCell }) => {
  const { m, format } = useI18n();
  if (!cell.concerned) return <NotConcerned />;
  if (cell.latest === null) {
    return (
      <td>
        <NotRecorded />
      </td>
    );
  }
  const { state, date } = cell.latest;
  return (
    <td data-standing={cell.standing}>
      <TransmissionMark state={state} />
      {date !== undefined && <span className={styles['details']}>{format.day(date)}</span>}
      {cell.earlier.length > 0 && <span className={styles['details']}>{m.deliverables.matrix.earlier(cell.earlier.length)}</span>}
    </td>
  );
};
