import { createContext, use, useState, type ReactNode } from 'react';
import type { BudgetLine } from '#domain/budget/budget';
import { LineDialog } from './line-dialog';
import { PasteDialog } from './paste-dialog';

/** The form that is open: a line to add or to change, or lines to paste. */
type OpenEntry = { readonly type: 'line'; readonly before?: BudgetLine } | { readonly type: 'paste' };

const OpenContext = createContext<(entry: OpenEntry) => void>(() => undefined);

/** Opens one of the forms of the budget. */
export const useOpenBudgetEntry = (): ((entry: OpenEntry) => void) => use(OpenContext);

/** Holds the form that is open over the page. */
export const EntryHost = ({ children }: { readonly children: ReactNode }) => {
  const [entry, setEntry] = useState<OpenEntry | null>(null);
  const close = (): void => setEntry(null);
  return (
    <OpenContext value={setEntry}>
      {children}
      {entry?.type === 'line' && <LineDialog before={entry.before} onClose={close} />}
      {entry?.type === 'paste' && <PasteDialog onClose={close} />}
    </OpenContext>
  );
};
