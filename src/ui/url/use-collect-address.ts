import { useOverPage, useOverPageOpener, type OverPageOpener } from './use-over-page';

/** What is open over a page: asking others for their entries, or sending those of this device. */
export type CollectAddress = 'demander' | 'envoyer';

/** The dialog of collection that the address asks for, if it asks for one. */
export const useCollectAsked = (): CollectAddress | undefined => {
  const collecte = useOverPage('collecte');
  return collecte === 'demander' || collecte === 'envoyer' ? collecte : undefined;
};

export const useCollectAddress = (): OverPageOpener<CollectAddress> => useOverPageOpener('collecte', (address) => address);
