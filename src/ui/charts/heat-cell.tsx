import { useI18n } from '#i18n/i18n-context';
import { ChartLink } from './chart-link';
import { heatStep } from './heat-ramp';
import styles from './heat-table.module.css';
import { VisuallyHidden } from './visually-hidden';

/** A count, how it is written when a plain number does not say it (for a dot: what is read aloud), and the activities behind it. */
export interface HeatCell {
  readonly value: number;
  readonly text?: string;
  readonly href?: string;
}

/** A fill from the ramp, or, where sizes differ too much for one, a thread as long as the number is great. */
export type HeatMark = 'ramp' | 'thread';

interface HeatCellTdProps {
  readonly cell: HeatCell | undefined;
  readonly apart: boolean;
  readonly mark: HeatMark;
  readonly greatest: number;
}

const Zero = ({ words }: { readonly words: string | undefined }) => {
  const { format } = useI18n();
  return (
    <td className={`${styles['cell'] ?? ''} ${styles['zero'] ?? ''}`}>
      <span aria-hidden="true">·</span>
      <VisuallyHidden>{words ?? format.number(0)}</VisuallyHidden>
    </td>
  );
};

/** One cell of a matrix: its number, on a fill or above a thread that says how great it is. */
export const HeatCellTd = ({ cell, apart, mark, greatest }: HeatCellTdProps) => {
  const { format } = useI18n();
  if (cell === undefined || cell.value === 0) return <Zero words={cell?.text} />;
  const step = apart || mark === 'thread' ? undefined : heatStep(cell.value, greatest);
  return (
    <td
      className={`${styles['cell'] ?? ''} ${apart ? (styles['hatched'] ?? '') : ''}`}
      style={step === undefined ? undefined : { background: step.fill, color: step.ink }}
    >
      <ChartLink href={cell.href} className={styles['link']}>{cell.text ?? format.number(cell.value)}</ChartLink>
      {mark === 'thread' && <i aria-hidden="true" className={styles['thread']} style={{ width: `${(cell.value / Math.max(greatest, 1)) * 100}%` }} />}
    </td>
  );
};
