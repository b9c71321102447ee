import { Check, CircleDashed, CircleDot, Paperclip, Pencil, type LucideIcon } from 'lucide-react';
import type { DatedRow, DueStanding } from '#domain/deliverables/dated-rows';
import type { OtherCell, TransmissionCell } from '#domain/deliverables/transmission-matrix';
import type { TransmissionState } from '#domain/deliverables/transmission-standing';
import { daysBetween } from '#domain/periods/civil-arithmetic';
import type { CivilDay } from '#domain/periods/partial-date';
import { useI18n } from '#i18n/i18n-context';
import { Private } from '#ui/preferences/private';
import type { DeliverablesYear } from './deliverables-year';
import { useOpenForm } from './editing/editing-context';
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

interface HandingProps {
  readonly handing: Pick<OtherCell, 'latest' | 'earlier'>;
  readonly due: DueStanding | undefined;
  /** The day that lateness is judged on. */
  readonly on: CivilDay;
}

/** How long ago the due day went by, once a record says that the piece is not handed over. */
const Late = ({ due, on }: Pick<HandingProps, 'due' | 'on'>) => {
  const { m } = useI18n();
  if (due?.state !== 'late' || due.day === null) return null;
  return (
    <Private instead="">
      <span className={styles['details']}>{m.pieces.late(daysBetween(due.day, on))}</span>
    </Private>
  );
};

/** What was joined to the last sending, as a number: the files themselves stand with the piece. */
const Joined = ({ count }: { readonly count: number }) => {
  const { m } = useI18n();
  if (count === 0) return null;
  return (
    <span className={styles['details']}>
      <Paperclip size={12} strokeWidth={2} aria-hidden="true" /> {m.pieces.transmission.fileCount(count)}
    </span>
  );
};

/** What is recorded last, or that nothing is. */
const Standing = ({ handing: { latest, earlier }, due, on }: HandingProps) => {
  const { m, format } = useI18n();
  if (latest === null) return <NotRecorded />;
  const { state, date, evidence } = latest;
  return (
    <>
      <TransmissionMark state={state} />
      {date !== undefined && <span className={styles['details']}>{format.day(date)}</span>}
      {latest.due !== undefined && due?.state === 'to_come' && <span className={styles['details']}>{m.pieces.ownDue(format.day(latest.due))}</span>}
      {earlier.length > 0 && <span className={styles['details']}>{m.deliverables.matrix.earlier(earlier.length)}</span>}
      <Joined count={evidence.length} />
      <Late due={due} on={on} />
    </>
  );
};

interface CellProps<Cell> {
  readonly cell: Cell;
  readonly row: DatedRow;
  readonly year: DeliverablesYear;
}

/** Where one piece stands with one funder; pressing it records what came next. */
export const TransmissionCellView = ({ cell, row, year }: CellProps<TransmissionCell>) => {
  const { m, format } = useI18n();
  const open = useOpenForm();
  if (!cell.concerned) return <NotConcerned />;
  const funder = year.funders.find(({ id }) => id === cell.funder)?.name ?? '';
  return (
    <td data-standing={cell.standing}>
      <button type="button" className={styles['cell']} onClick={() => open({ type: 'transmission', row, to: [cell.funder] })}>
        <Standing handing={cell} due={row.states.get(cell.funder)} on={year.on} />
        <span className="visually-hidden">{m.pieces.recordFor(format.text(row.deliverable.label), format.text(funder))}</span>
      </button>
    </td>
  );
};

/** The same for someone who is no funder, under the piece: they have no column. */
export const OtherCellView = ({ cell, row, year }: CellProps<OtherCell>) => {
  const { m, format } = useI18n();
  const open = useOpenForm();
  const name = format.text(cell.otherRecipient);
  return (
    <button type="button" className={`${styles['cell'] ?? ''} ${styles['other'] ?? ''}`} onClick={() => open({ type: 'transmission', row, others: [cell.otherRecipient] })}>
      <span className={styles['details']}>{m.deliverables.matrix.toOther(name)}</span>
      <Standing handing={cell} due={row.otherStates.get(cell.otherRecipient)} on={year.on} />
      <span className="visually-hidden">{m.pieces.recordFor(format.text(row.deliverable.label), name)}</span>
    </button>
  );
};
