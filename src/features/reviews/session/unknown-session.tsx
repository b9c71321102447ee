import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { EmptyState } from '#ui/states/empty-state';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './session.module.css';

/** An address whose id names no session of this dossier. */
export const UnknownSession = () => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const words = m.session.unknown;
  return (
    <>
      <title>{m.shell.documentTitle(words.title)}</title>
      <PageHeading title={words.title} />
      <EmptyState title={words.heading}>
        <p>{words.text}</p>
        <div className={styles['choices']}>
          <Link to="/comites" search={kept} className={buttons['ghost']}>
            {words.list}
          </Link>
          <Link to="/dossier/corbeille" search={kept} className={buttons['ghost']}>
            {words.bin}
          </Link>
        </div>
      </EmptyState>
    </>
  );
};
