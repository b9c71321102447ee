import { Check, CircleDashed, CircleHelp } from 'lucide-react';
import { contentHeld, type HeldPoint, type RecordOfYear } from '#domain/deliverables/content-held';
import type { Deliverable } from '#domain/deliverables/deliverable';
import { useI18n } from '#i18n/i18n-context';
import { Private } from '#ui/preferences/private';
import styles from './pieces-card.module.css';

/** A point in a sign and a word, never in a colour alone. */
const Mark = ({ met }: Pick<HeldPoint, 'met'>) => {
  const { m } = useI18n();
  const words = m.pieces.held;
  const Icon = met === null ? CircleHelp : met ? Check : CircleDashed;
  const said = met === null ? words.unknown : met ? words.met : words.unmet;
  return (
    <>
      <Icon size={14} strokeWidth={2} aria-hidden="true" />
      <span className="visually-hidden">{said}</span>
    </>
  );
};

/** What cannot be told yet is left out: nothing recorded balances, or is complete. */
const isTold = ({ code, met }: HeldPoint): boolean => met !== null || code === 'by_hand';

/** What the record of the year already holds of a piece, and what is still to complete; nothing of what a person must tell. */
export const HeldList = ({ piece, record }: { readonly piece: Deliverable; readonly record: RecordOfYear | undefined }) => {
  const { m } = useI18n();
  if (record === undefined || piece.content === undefined) return null;
  return (
    <Private>
      <p className={styles['held-title']}>{m.pieces.held.title}</p>
      <ul className={styles['held']} aria-label={m.pieces.held.title}>
        {contentHeld(piece.content, record).filter(isTold).map((point) => (
          <li key={point.code} data-met={String(point.met)}>
            <Mark met={point.met} /> {m.pieces.held.point(point)}
          </li>
        ))}
      </ul>
    </Private>
  );
};
