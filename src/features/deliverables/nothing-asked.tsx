import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import buttons from '#ui/page/button.module.css';
import { EmptyState } from '#ui/states/empty-state';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { DeliverablesYear } from './deliverables-year';
import styles from './nothing-asked.module.css';

const NoConvention = ({ snapshot }: { readonly snapshot: YearSnapshot }) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const years = [...new Set(snapshot.conventions.flatMap((convention) => convention.years))].toSorted((a, b) => a - b);
  return (
    <EmptyState title={m.deliverables.noConvention.title(snapshot.year)}>
      {years.length > 0 && (
        <p className={styles['years']}>
          {m.deliverables.noConvention.text}
          {years.map((year) => (
            <Link key={year} to="." search={{ ...search, annee: String(year) }} className={buttons['small']}>
              {m.deliverables.noConvention.seeYear(year)}
            </Link>
          ))}
        </p>
      )}
    </EmptyState>
  );
};

/** A year that no convention covers, or a convention of which no piece is recorded: says which, and where to go. */
export const NothingAsked = ({ snapshot, year }: { readonly snapshot: YearSnapshot; readonly year: DeliverablesYear }) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  if (year.conventions.length === 0) return <NoConvention snapshot={snapshot} />;
  return (
    <EmptyState title={m.deliverables.noPiece.title}>
      <p>{m.deliverables.noPiece.text}</p>
      <p>
        <Link to="/dossier" search={kept} className={buttons['link']}>
          {m.deliverables.noPiece.seeDossier}
        </Link>
      </p>
    </EmptyState>
  );
};
