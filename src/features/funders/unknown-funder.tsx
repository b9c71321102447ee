import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { EmptyState } from '#ui/states/empty-state';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './funder-page.module.css';

/** An address whose id names no funder of this dossier. */
export const UnknownFunder = () => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const words = m.funders.unknown;
  return (
    <>
      <title>{m.shell.documentTitle(words.title)}</title>
      <PageHeading title={words.title} />
      <EmptyState title={words.heading}>
        <p>{words.text}</p>
        <div className={styles['choices']}>
          <Link to="/livrables" search={kept} className={buttons['ghost']}>
            {words.list}
          </Link>
          <Link to="/dossier" search={kept} className={buttons['ghost']}>
            {words.dossier}
          </Link>
        </div>
      </EmptyState>
    </>
  );
};
