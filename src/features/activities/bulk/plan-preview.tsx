import { changesOf, type BulkPlan, type RefusedActivity } from '#domain/activities/bulk/bulk-plan';
import { useI18n } from '#i18n/i18n-context';
import styles from './bulk-dialog.module.css';

const MOST_NAMED = 20;

const Refused = ({ refused }: { readonly refused: readonly RefusedActivity[] }) => {
  const { m, format } = useI18n();
  const words = m.bulk.plan;
  const others = refused.length - MOST_NAMED;
  return (
    <ul className={styles['refused']} aria-label={words.whichCannot}>
      {refused.slice(0, MOST_NAMED).map(({ activity, why }) => (
        <li key={activity.id}>
          {format.text(activity.title)} <span className={styles['why']}>{words.because(words.reasons[why](activity.year))}</span>
        </li>
      ))}
      {others > 0 && <li>{words.more(others)}</li>}
    </ul>
  );
};

/** What would change, before anyone confirms it: how many change, how many are so already, and which cannot. */
export const PlanPreview = ({ plan }: { readonly plan: BulkPlan }) => {
  const { m } = useI18n();
  const words = m.bulk.plan;
  const { already, refused } = plan;
  const changes = changesOf(plan);
  const parts = [
    changes > 0 ? words.changes(changes) : words.nothing,
    ...(already > 0 ? [words.already(already)] : []),
    ...(refused.length > 0 ? [words.cannot(refused.length)] : []),
  ];
  return (
    <div className={styles['plan']}>
      <p role="status">{words.told(parts.join(', '))}</p>
      {refused.length > 0 && <Refused refused={refused} />}
    </div>
  );
};
