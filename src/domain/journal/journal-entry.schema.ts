import { z } from 'zod';
import { TABLE_NAMES } from '../dossier/tables';
import { dossierIdSchema, idOf, lineText, longText } from '../record/record.schema';

const storedRecord = z.record(z.string(), z.unknown());

/** One record before and after: absent before when it was added, absent after when it was removed. */
const changeSchema = z.strictObject({
  table: z.enum(TABLE_NAMES),
  id: z.uuidv7(),
  before: storedRecord.optional(),
  after: storedRecord.optional(),
});

/**
 * What one command did, in a form that can be reversed: undo applies the changes from `after` to `before`.
 * `clock` is a hybrid logical clock, so that entries of several devices have one order whatever their wall clocks say
 * (Kulkarni et al., Logical Physical Clocks, 2014).
 */
export const journalEntrySchema = z.strictObject({
  dossier: dossierIdSchema,
  id: idOf<'JournalEntry'>(),
  clock: z.string().min(1),
  device: z.uuidv7(),
  author: lineText.optional(),
  command: lineText,
  reason: longText.optional(),
  /** The entry that an undo takes back, or that a redo does again. */
  of: idOf<'JournalEntry'>().optional(),
  /** The load of a shipped or opened file: it states what was there, and cannot be undone. */
  baseline: z
    .strictObject({
      counts: z.record(z.string(), z.int().nonnegative()),
      from: lineText,
      /** Which edition of a shipped dossier was loaded: the checksums of its files. */
      version: lineText.optional(),
    })
    .optional(),
  /** What left without a trace, by table: records purged from the bin, or a person who was erased. */
  gone: z.record(z.string(), z.int().nonnegative()).optional(),
  changes: z.array(changeSchema),
});
