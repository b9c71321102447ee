import { TABLE_NAMES } from '#domain/dossier/tables';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Canary } from './canary';

type Counts = Canary['counts'];

/** What the journal says was added or removed after the records were counted; a load states its counts afresh. */
const withEntry = (counts: Counts, { command, baseline, gone, changes }: JournalEntry): Counts => {
  const next: Record<string, number> = { ...counts, ...baseline?.counts };
  // What is purged had left its table already; a person who is erased leaves it then.
  if (command === 'erase-person') for (const [table, count] of Object.entries(gone ?? {})) next[table] = (next[table] ?? 0) - count;
  for (const { table, before, after } of changes) {
    next[table] = (next[table] ?? 0) + (after === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
  }
  return next;
};

/** Whether a table holds fewer records than the canary knew, once what was done since is taken into account. */
export const isShort = (known: Canary, now: Canary, after: readonly JournalEntry[]): boolean => {
  if (now.clock < known.clock) return true;
  const expected = after.reduce(withEntry, known.counts);
  return TABLE_NAMES.some((name) => (now.counts[name] ?? 0) < (expected[name] ?? 0));
};
