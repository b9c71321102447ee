import { useI18n } from '#i18n/i18n-context';
import { UnknownRecord } from '#ui/states/unknown-record';

/** An address whose id names no activity of this dossier. */
export const UnknownActivity = () => {
  const words = useI18n().m.activities.sheet.unknown;
  return <UnknownRecord words={words} choices={[{ to: '/activites', label: words.list }, { to: '/dossier', label: words.dossier }]} />;
};
