import type { ReportedActivity } from '#domain/results/planned-against-done';
import { useI18n } from '#i18n/i18n-context';
import { markOutsideProgramme } from '#storage/commands/outside-programme';
import { useStorage } from '#storage/live/storage-context';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import styles from './done.module.css';

/** Confirms that an activity fulfils no planned action, or takes that back. */
export const OutsideButton = ({ activity }: { readonly activity: ReportedActivity }) => {
  const { m, format } = useI18n();
  const { db, dossier } = useStorage();
  const { busy, problem, run } = useCommand();
  const { mark, unmark, markNamed, unmarkNamed } = m.programmeDone;
  const title = format.text(activity.title ?? m.programmeDone.activityWithoutTitle);
  return (
    <Private>
      <span className={styles['act']}>
        <button
          type="button"
          className={buttons['small']}
          disabled={busy}
          aria-label={activity.outside ? unmarkNamed(title) : markNamed(title)}
          onClick={() => void run(() => markOutsideProgramme(db, dossier, activity.id, !activity.outside))}
        >
          {activity.outside ? unmark : mark}
        </button>
        {problem !== null && <span role="alert">{problem}</span>}
      </span>
    </Private>
  );
};
