import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { useUrlSearch } from '#ui/url/search';
import { useChecks } from './checks-shown';

/** What the address narrows the findings to, and what that sets apart. */
export const NarrowedNote = () => {
  const { m, format } = useI18n();
  const { annee } = useUrlSearch();
  const { territory, narrowedTo, overview } = useChecks();
  if (territory === undefined && narrowedTo.length === 0) return null;
  const year = annee === undefined ? {} : { annee };
  const { unplaced } = overview.scoped;
  return (
    <Notice
      actions={
        <Link to="/verifier" search={year} activeOptions={{ exact: true }} className={buttons['small']}>
          {m.checks.everything}
        </Link>
      }
    >
      {territory !== undefined && (
        <p>
          {m.checks.territory(format.text(territory), unplaced.length)}{' '}
          {unplaced.length > 0 && (
            <Link to="/activites" search={{ ...year, manque: 'territory' }}>
              {m.checks.seeUnplaced}
            </Link>
          )}
        </p>
      )}
      {narrowedTo.length > 0 && <p>{m.checks.objectiveFilter(narrowedTo.map(({ code }) => code))}</p>}
    </Notice>
  );
};
