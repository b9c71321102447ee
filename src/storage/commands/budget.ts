import type { BudgetLine } from '#domain/budget/budget';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit, type Write } from './commit';

type Committed = Promise<Result<JournalEntry, Refusal>>;

/** Writes one line of a budget, new or changed. */
export const saveBudgetLine = (db: JalonDatabase, line: BudgetLine): Committed =>
  commit(db, { dossier: line.dossier, name: line.rev === 0 ? 'add-budget-line' : 'edit-budget-line', writes: [{ table: 'budgetLines', put: line }] });

export const removeBudgetLine = (db: JalonDatabase, line: BudgetLine): Committed =>
  commit(db, { dossier: line.dossier, name: 'remove-budget-line', writes: [{ table: 'budgetLines', remove: line }] });

/** Writes the lines that were pasted, in place of others when there are some, as one change that one undo takes back. */
export const pasteBudgetLines = (db: JalonDatabase, dossier: DossierId, lines: readonly BudgetLine[], replaced: readonly BudgetLine[]): Committed => {
  const writes: readonly Write[] = [...replaced.map((remove) => ({ table: 'budgetLines', remove }) as const), ...lines.map((put) => ({ table: 'budgetLines', put }) as const)];
  return commit(db, { dossier, name: 'paste-budget-lines', writes });
};
