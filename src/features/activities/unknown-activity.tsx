import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { UnknownRecord } from '#ui/states/unknown-record';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';

/** An address whose id names no activity of this dossier. */
export const UnknownActivity = () => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const words = m.activities.sheet.unknown;
  return (
    <UnknownRecord words={words}>
      <Link to="/activites" search={kept} className={buttons['ghost']}>
        {words.list}
      </Link>
      <Link to="/dossier" search={kept} className={buttons['ghost']}>
        {words.dossier}
      </Link>
    </UnknownRecord>
  );
};
