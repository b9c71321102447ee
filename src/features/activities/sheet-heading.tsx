import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { KindIcon } from '#ui/status/kind-icon';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { SheetActions } from './sheet-actions';
import { useSheet } from './sheet-context';
import styles from './sheet.module.css';

/** Back to the list as it was left, then to the objective. */
const Breadcrumb = () => {
  const { m, format } = useI18n();
  const search = useUrlSearch();
  const { activity, sheet } = useSheet();
  const annee = String(activity.year);
  const objective = sheet.snapshot.objectives.find(({ id }) => id === activity.objective);
  return (
    <nav aria-label={m.activities.sheet.breadcrumb} className={styles['breadcrumb']}>
      <Link to="/activites" search={{ ...search, annee }}>
        {m.activities.title(activity.year)}
      </Link>
      {objective !== undefined && (
        <>
          <span aria-hidden="true">{m.activities.sheet.step}</span>
          <Link to="/objectifs/$code" params={{ code: objective.code }} search={{ ...keptBetweenPages(search), annee }}>
            {objective.code} {format.text(objective.shortTitle)}
          </Link>
        </>
      )}
    </nav>
  );
};

/** The title of an activity, with its kind and year in words. */
export const SheetHeading = () => {
  const { m, format } = useI18n();
  const { activity } = useSheet();
  const { kind, year, role, title } = activity;
  return (
    <PageHeading
      breadcrumb={<Breadcrumb />}
      title={format.text(title)}
      subtitle={
        <span className={styles['kind']}>
          <KindIcon kind={kind} decorative />
          {[m.kinds[kind], m.activities.sheet.ofYear(year), role !== undefined && m.roles[role.value]].filter(Boolean).join(' · ')}
        </span>
      }
      actions={
        <>
          <button type="button" className={`${buttons['ghost'] ?? ''} ${styles['print'] ?? ''}`} onClick={() => window.print()}>
            <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
            {m.common.print}
          </button>
          <SheetActions />
        </>
      }
    />
  );
};
