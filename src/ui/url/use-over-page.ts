import { useNavigate, useSearch } from '@tanstack/react-router';
import type { UrlSearch } from './search';

/** What may open over a page: the form of activity, and the dialogs of collection. */
export type OverPage = 'saisie' | 'collecte';

/** What the address asks to open over the page, as it is written there. */
export const useOverPage = (key: OverPage): string | undefined => useSearch({ strict: false, select: (search: UrlSearch) => search[key] });

export interface OverPageOpener<Address> {
  readonly open: (address: Address) => void;
  readonly close: () => void;
}

/** Opens and closes something over the page in view: it is in the address, so that « back » closes it. */
export const useOverPageOpener = <Address>(key: OverPage, write: (address: Address) => string): OverPageOpener<Address> => {
  const navigate = useNavigate();
  return {
    open: (address) => {
      void navigate({ to: '.', search: (previous: UrlSearch) => ({ ...previous, [key]: write(address) }) });
    },
    close: () => {
      void navigate({ to: '.', search: ({ [key]: _closed, ...previous }: UrlSearch) => previous, replace: true });
    },
  };
};
