import type { z } from 'zod';
import type { Immutable } from '../record/immutable';
import type { journalEntrySchema } from './journal-entry.schema';

export type JournalEntry = Immutable<z.infer<typeof journalEntrySchema>>;
export type RecordChange = JournalEntry['changes'][number];
