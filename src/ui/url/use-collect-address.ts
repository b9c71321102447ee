import { useNavigate } from '@tanstack/react-router';
import type { UrlSearch } from './search';

/** What is open over a page: asking others for their entries, or sending those of this device. */
export type CollectAddress = 'demander' | 'envoyer';

export const collectFromSearch = ({ collecte }: UrlSearch): CollectAddress | undefined => (collecte === 'demander' || collecte === 'envoyer' ? collecte : undefined);

/** Opens and closes a dialog of collection over the page in view; it is in the address, so that « back » closes it. */
export const useCollectAddress = (): { readonly open: (address: CollectAddress) => void; readonly close: () => void } => {
  const navigate = useNavigate();
  return {
    open: (collecte) => {
      void navigate({ to: '.', search: (previous: UrlSearch) => ({ ...previous, collecte }) });
    },
    close: () => {
      void navigate({ to: '.', search: ({ collecte: _closed, ...previous }: UrlSearch) => previous, replace: true });
    },
  };
};
