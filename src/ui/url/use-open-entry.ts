import { useNavigate } from '@tanstack/react-router';
import type { UrlSearch } from './search';

/** What the form of activity is open on: a new one, a stored one, or the copy of one. */
export type EntryAddress = { readonly type: 'new' } | { readonly type: 'edit' | 'copy'; readonly id: string };

const NEW = 'nouvelle';
const COPY = 'copie-';

/** The form that an address asks for, if it asks for one. */
export const entryFromSearch = ({ saisie }: UrlSearch): EntryAddress | undefined => {
  if (saisie === undefined) return undefined;
  if (saisie === NEW) return { type: 'new' };
  return saisie.startsWith(COPY) ? { type: 'copy', id: saisie.slice(COPY.length) } : { type: 'edit', id: saisie };
};

const toSearch = (entry: EntryAddress): string => {
  switch (entry.type) {
    case 'new':
      return NEW;
    case 'copy':
      return `${COPY}${entry.id}`;
    case 'edit':
      return entry.id;
  }
};

export interface EntryOpener {
  readonly open: (entry: EntryAddress) => void;
  readonly close: () => void;
}

/** Opens and closes the form of activity over the page in view: it is in the address, so that « back » closes it. */
export const useEntryAddress = (): EntryOpener => {
  const navigate = useNavigate();
  return {
    open: (entry) => {
      void navigate({ to: '.', search: (previous: UrlSearch) => ({ ...previous, saisie: toSearch(entry) }) });
    },
    close: () => {
      void navigate({ to: '.', search: ({ saisie: _closed, ...previous }: UrlSearch) => previous, replace: true });
    },
  };
};
