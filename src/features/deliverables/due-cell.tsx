import { dueStandings, type DatedRow } from '#domain/deliverables/dated-rows';
import { daysBetween } from '#domain/periods/civil-arithmetic';
import type { CivilDay } from '#domain/periods/partial-date';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import styles from './matrix-card.module.css';

/** Beyond a season, how many days are left tells nothing. */
const SOON = 92;

/** When the piece is due and which rule says so; how long is left as long as someone waits for it. */
export const DueCell = ({ row, on }: { readonly row: DatedRow; readonly on: CivilDay }) => {
  const { m, format } = useI18n();
  const { deliverable, due } = row;
  if (due === null) {
    return (
      <td className={styles['due']}>
        <em className={styles['not-recorded']}>{m.common.notSet}</em>
      </td>
    );
  }
  const left = daysBetween(on, due.day);
  const awaited = dueStandings(row).some(({ state, day }) => state === 'to_come' && day === due.day);
  const { dueRule, dueSource } = deliverable;
  return (
    <td className={styles['due']}>
      {format.day(due.day)}
      {awaited && left >= 0 && left <= SOON && <span className={styles['soon']}>{m.pieces.inDays(left)}</span>}
      <span className={styles['details']}>
        {m.pieces.dueRule(due.rule, dueRule === undefined ? '' : m.pieces.rule(dueRule), format.text(due.reason ?? ''))}
        {due.rule !== 'changed' && <ToldAt source={dueSource} />}
      </span>
    </td>
  );
};
