import { useI18n } from '#i18n/i18n-context';
import { UnknownRecord } from '#ui/states/unknown-record';

/** An address whose id names no funder of this dossier. */
export const UnknownFunder = () => {
  const words = useI18n().m.funders.unknown;
  return <UnknownRecord words={words} choices={[{ to: '/livrables', label: words.list }, { to: '/dossier', label: words.dossier }]} />;
};
