import { lazy } from 'react';
import { loadMessages } from '#i18n/i18n-context';

/** Fetched, with the words of the entry form that it shares, once a cell is first changed. */
export const LazyCellEditor = lazy(async () => {
  const [{ CellEditor }] = await Promise.all([import('./cell-editor'), loadMessages('entry')]);
  return { default: CellEditor };
});
