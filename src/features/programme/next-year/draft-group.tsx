import type { CarryReason } from '#domain/programme/next-year/unfinished';
import type { OperationalObjective } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import { DraftRow } from './draft-row';
import type { ShownLine, useDraft } from './draft-state';
import styles from './next-year.module.css';

interface Props {
  readonly reason: CarryReason;
  readonly lines: readonly ShownLine[];
  readonly ended: number;
  readonly objectives: readonly OperationalObjective[];
  readonly tried: boolean;
  readonly onChange: ReturnType<typeof useDraft>['change'];
}

/** What stands in one way, taken over all at once or line by line; what nobody said anything of is folded. */
export const DraftGroup = ({ reason, lines, onChange, ...around }: Props) => {
  const { m } = useI18n();
  const words = m.nextYear;
  return (
    <details className={styles['group']} open={reason !== 'unknown'}>
      <summary>
        <h3>{words.reasonCount(reason, lines.length)}</h3>
      </summary>
      {reason === 'unknown' && <p className={styles['note']}>{words.unknownHow}</p>}
      <Checkbox
        label={words.takeAll(lines.length)}
        checked={lines.every(({ chosen }) => chosen)}
        onChange={(chosen) => onChange(lines.map(({ line }) => line.key), { chosen })}
      />
      <ul className={styles['lines']}>
        {lines.map((shown) => (
          <DraftRow key={shown.line.key} shown={shown} {...around} onChange={(change) => onChange([shown.line.key], change)} />
        ))}
      </ul>
    </details>
  );
};
