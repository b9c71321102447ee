import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import buttons from '#ui/page/button.module.css';
import { EmptyState } from '#ui/states/empty-state';
import { useEntryAddress } from '#ui/url/use-open-entry';
import styles from './empty.module.css';

/** A year without any activity: says so, and offers what to do next. */
export const EmptyYear = ({ snapshot }: { readonly snapshot: YearSnapshot }) => {
  const { m } = useI18n();
  const { open } = useEntryAddress();
  const { year, yearsWithActivities } = snapshot;
  const latest = yearsWithActivities.at(-1);
  const annee = String(year);
  return (
    <EmptyState title={m.activities.emptyYear.title(year)}>
      <p>{m.activities.emptyYear.text}</p>
      <div className={styles['choices']}>
        <button type="button" className={buttons['primary']} onClick={() => open({ type: 'new' })}>
          {m.activities.add}
        </button>
        {latest !== undefined && (
          <Link to="/activites" search={{ annee: String(latest) }} className={buttons['ghost']}>
            {m.activities.emptyYear.other(latest)}
          </Link>
        )}
        <Link to="/programme" search={{ annee }} className={buttons['ghost']}>
          {m.activities.emptyYear.programme(year)}
        </Link>
        <Link to="/importer" search={{ annee }} className={buttons['ghost']}>
          {m.activities.emptyYear.import}
        </Link>
      </div>
    </EmptyState>
  );
};
