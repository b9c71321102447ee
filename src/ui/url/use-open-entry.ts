import { useNavigate } from '@tanstack/react-router';
import type { PlannedActionId } from '#domain/record/id';
import type { UrlSearch } from './search';

/** What the form of activity is open on: a new one, which may tell what became of a planned action, a stored one, or the copy of one. */
export type EntryAddress = { readonly type: 'new'; readonly action?: PlannedActionId } | { readonly type: 'edit' | 'copy'; readonly id: string };

const NEW = 'nouvelle';
const COPY = 'copie-';
const ACTION = 'action-';

/** The form that an address asks for, if it asks for one. */
export const entryFromAddress = (saisie: string | undefined): EntryAddress | undefined => {
  if (saisie === undefined) return undefined;
  if (saisie === NEW) return { type: 'new' };
  if (saisie.startsWith(ACTION)) return { type: 'new', action: saisie.slice(ACTION.length) as PlannedActionId };
  return saisie.startsWith(COPY) ? { type: 'copy', id: saisie.slice(COPY.length) } : { type: 'edit', id: saisie };
};

const toSearch = (entry: EntryAddress): string => {
  switch (entry.type) {
    case 'new':
      return entry.action === undefined ? NEW : `${ACTION}${entry.action}`;
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
