import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { UnknownRecord } from '#ui/states/unknown-record';

/** An address whose id names no session of this dossier. */
export const UnknownSession = () => {
  const { m } = useI18n();
  return (
    <UnknownRecord words={m.session.unknown}>
      <Link to="/comites" className={buttons['ghost']}>
        {m.session.unknown.list}
      </Link>
    </UnknownRecord>
  );
};
