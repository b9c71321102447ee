import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { UnknownRecord } from '#ui/states/unknown-record';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';

/** An address whose id names no session of this dossier. */
export const UnknownSession = () => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const words = m.session.unknown;
  return (
    <UnknownRecord words={words}>
      <Link to="/comites" search={kept} className={buttons['ghost']}>
        {words.list}
      </Link>
      <Link to="/dossier/corbeille" search={kept} className={buttons['ghost']}>
        {words.bin}
      </Link>
    </UnknownRecord>
  );
};
