import { createContext, use } from 'react';
import type { Evidence } from '#domain/evidence/evidence';
import type { ActivityId } from '#domain/record/id';
import type { EntryField } from '#domain/activities/entry-fault';
import type { Understood } from '#documents/entry/understand-activity';
import type { WrittenActivity } from '#documents/entry/written-activity';
import type { EntryFrame } from '#storage/repositories/entry.repository';

/** What every field of the form reads and changes. */
export interface Entry {
  readonly id: ActivityId;
  readonly written: WrittenActivity;
  readonly set: <Field extends keyof WrittenActivity>(field: Field, value: WrittenActivity[Field]) => void;
  readonly understood: Understood;
  /** What is wrong with a field, once it may be said: after a first attempt to save, or as soon as it was typed. */
  readonly errorOf: (field: EntryField) => string | undefined;
  readonly frame: EntryFrame;
  /** Pieces of evidence made while the form is open: they are stored with the activity. */
  readonly pending: readonly Evidence[];
  readonly setPending: (pending: readonly Evidence[]) => void;
}

export const EntryContext = createContext<Entry | null>(null);

export const useEntry = (): Entry => {
  const entry = use(EntryContext);
  if (entry === null) throw new Error('A field of the entry form stands outside of it');
  return entry;
};
