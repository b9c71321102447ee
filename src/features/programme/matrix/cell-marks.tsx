import { Paperclip } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MatrixCell } from '#domain/results/coverage-matrix';
import { useI18n, type I18n } from '#i18n/i18n-context';
import styles from './matrix.module.css';

/** A cell in words: « 1 action prévue ; 2 activités, dont 1 réalisée ». */
export const cellInWords = ({ planned, activities, completed, evidenced, outside }: MatrixCell, { m }: I18n): string =>
  [planned.length > 0 && m.matrix.planned(planned.length), activities.length > 0 && m.matrix.recorded(activities.length, completed, evidenced, outside)]
    .filter((part) => part !== false)
    .join(' ; ');

const Mark = ({ name, children }: { readonly name: 'planned' | 'done' | 'open' | 'evidence' | 'outside'; readonly children: ReactNode }) => (
  <span className={styles['mark']} data-mark={name}>
    {name === 'evidence' ? <Paperclip size={11} strokeWidth={2} /> : <i className={styles['sign']} />}
    {children}
  </span>
);

/** What a cell holds, each mark with its count: planned, recorded (full once all of it is completed), with evidence, outside. */
export const CellMarks = ({ cell }: { readonly cell: MatrixCell }) => {
  const { format } = useI18n();
  const { planned, activities, completed, evidenced, outside } = cell;
  const recorded = completed === activities.length ? format.number(completed) : `${format.number(completed)}/${format.number(activities.length)}`;
  return (
    <span className={styles['marks']} aria-hidden="true">
      {planned.length > 0 && <Mark name="planned">{format.number(planned.length)}</Mark>}
      {activities.length > 0 && <Mark name={completed > 0 ? 'done' : 'open'}>{recorded}</Mark>}
      {evidenced > 0 && <Mark name="evidence">{format.number(evidenced)}</Mark>}
      {outside > 0 && <Mark name="outside">{format.number(outside)}</Mark>}
    </span>
  );
};

/** What each mark of the matrix says. */
export const MatrixLegend = () => {
  const { m } = useI18n();
  const { legend } = m.matrix;
  return (
    <p className={styles['legend']}>
      <Mark name="planned">{legend.planned}</Mark>
      <Mark name="done">{legend.done}</Mark>
      <Mark name="open">{legend.open}</Mark>
      <Mark name="evidence">{legend.evidence}</Mark>
      <Mark name="outside">{legend.outside}</Mark>
    </p>
  );
};
