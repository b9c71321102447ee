import { Link } from '@tanstack/react-router';
import type { Convention } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { EmptyState } from '#ui/states/empty-state';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { CreateProgramme } from './editing/create-programme';
import { NextYearButton } from './next-year/next-year-button';
import styles from './programme.module.css';

interface Props {
  readonly year: number;
  /** The years that have a programme. */
  readonly planned: readonly number[];
  /** The convention that covers the year, if one does. */
  readonly convention: Convention | undefined;
}

/** A year without programme: says so, and offers those that have one, else what the convention provides. */
export const NoProgramme = ({ year, planned, convention }: Props) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const { absent } = m.programme;
  return (
    <>
      <PageHeading
        title={planned.length === 0 ? absent.none : absent.title(year)}
        subtitle={convention === undefined ? undefined : m.programmeEdit.createHow(year)}
        actions={
          <>
            {convention !== undefined && <CreateProgramme year={year} convention={convention} />}
            {planned.includes(year - 1) && <NextYearButton ended={year - 1} />}
            <NextYearButton ended={year} />
          </>
        }
      />
      <EmptyState title={planned.length === 0 ? absent.noneText : absent.text}>
        <ul className={styles['choices']}>
          {planned.map((other) => (
            <li key={other}>
              <Link to="/programme" search={{ ...search, annee: String(other) }} className={buttons['ghost']}>
                {absent.see(other)}
              </Link>
            </li>
          ))}
          <li>
            <Link to="/objectifs" search={keptBetweenPages(search)} className={buttons['ghost']}>
              {absent.seeObjectives}
            </Link>
          </li>
        </ul>
      </EmptyState>
    </>
  );
};
