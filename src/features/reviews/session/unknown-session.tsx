import { useI18n } from '#i18n/i18n-context';
import { UnknownRecord } from '#ui/states/unknown-record';

/** An address whose id names no session of this dossier. */
export const UnknownSession = () => {
  const words = useI18n().m.session.unknown;
  return <UnknownRecord words={words} choices={[{ to: '/comites', label: words.list }, { to: '/dossier/corbeille', label: words.bin }]} />;
};
