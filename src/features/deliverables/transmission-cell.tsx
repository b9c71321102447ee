import { Check, CircleDashed, CircleDot, Pencil, type LucideIcon } from 'lucide-react';
import type { DatedRow } from '#domain/deliverables/dated-rows';
import type { TransmissionCell } from '#domain/deliverables/transmission-matrix';
import type { TransmissionState } from '#domain/deliverables/transmission-standing';
import { daysBetween } from '#domain/periods/civil-arithmetic';
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

interface CellProps {
  readonly cell: TransmissionCell;
  readonly row: DatedRow;
  readonly year: DeliverablesYear;
}

/** How long ago the due day went by, once a record says that the piece is not handed over. */
const Late = ({ cell, row, year }: CellProps) => {
  const { m } = useI18n();
  const day = (cell.concerned ? cell.latest?.due : undefined) ?? row.due?.day;
  if (row.states.get(cell.funder) !== 'late' || day === undefined) return null;
  return (
    <Private instead="">
      <span className={styles['details']}>{m.pieces.late(daysBetween(day, year.on))}</span>
    </Private>
  );
};

/** What is recorded last, or that nothing is. */
const Standing = (props: CellProps) => {
  const { m, format } = useI18n();
  const { cell } = props;
  if (!cell.concerned || cell.latest === null) return <NotRecorded />;
  const { state, date } = cell.latest;
  return (
    <>
      <TransmissionMark state={state} />
      {date !== undefined && <span className={styles['details']}>{format.day(date)}</span>}
      {cell.earlier.length > 0 && <span className={styles['details']}>{m.deliverables.matrix.earlier(cell.earlier.length)}</span>}
      <Late {...props} />
    </>
  );
};

/** Where one piece stands with one funder; pressing it records what came next. */
export const TransmissionCellView = (props: CellProps) => {
  const { m, format } = useI18n();
  const open = useOpenForm();
  const { cell, row, year } = props;
  if (!cell.concerned) return <NotConcerned />;
  const funder = year.funders.find(({ id }) => id === cell.funder)?.name ?? '';
  return (
    <td data-standing={cell.standing}>
      <button type="button" className={styles['cell']} onClick={() => open({ type: 'transmission', row, to: [cell.funder] })}>
        <Standing {...props} />
        <span className="visually-hidden">{m.pieces.recordFor(format.text(row.deliverable.label), format.text(funder))}</span>
      </button>
    </td>
  );
};
