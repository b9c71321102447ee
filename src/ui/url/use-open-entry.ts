import type { PlannedActionId } from '#domain/record/id';
import { useOverPage, useOverPageOpener, type OverPageOpener } from './use-over-page';

/** What the form of activity is open on: a new one, which may tell what became of a planned action, a stored one, or the copy of one. */
export type EntryAddress = { readonly type: 'new'; readonly action?: PlannedActionId } | { readonly type: 'edit' | 'copy'; readonly id: string };

const NEW = 'nouvelle';
const COPY = 'copie-';
const ACTION = 'action-';

const entryFromAddress = (saisie: string | undefined): EntryAddress | undefined => {
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

/** The form that the address of the page asks for, if it asks for one. */
export const useEntryAsked = (): EntryAddress | undefined => entryFromAddress(useOverPage('saisie'));

/** Opens and closes the form of activity over the page in view. */
export const useEntryAddress = (): OverPageOpener<EntryAddress> => useOverPageOpener('saisie', toSearch);
