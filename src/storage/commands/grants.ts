import type { Grant, Payment } from '#domain/budget/budget';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit } from './commit';

type Committed = Promise<Result<JournalEntry, Refusal>>;

/** Writes a grant to which a step was added, or of which one was changed. */
export const saveGrantStep = (db: JalonDatabase, grant: Grant, changed: boolean): Committed => {
  const name = changed ? 'edit-grant-step' : 'add-grant-step';
  return commit(db, { dossier: grant.dossier, name, writes: [{ table: 'grants', put: grant }] });
};

/** Writes a grant without one of its steps, or takes it away when nothing is left of it. */
export const removeGrantStep = (db: JalonDatabase, before: Grant, left: Grant | null): Committed => {
  const write = left === null ? { table: 'grants' as const, remove: before } : { table: 'grants' as const, put: left };
  return commit(db, { dossier: before.dossier, name: 'remove-grant-step', writes: [write] });
};

/** Writes a payment, with the grant that it is the first thing known of when there is none yet. */
export const savePayment = (db: JalonDatabase, payment: Payment, firstOf?: Grant): Committed => {
  const grant = firstOf === undefined ? [] : [{ table: 'grants' as const, put: firstOf }];
  const name = payment.rev === 0 ? 'add-payment' : 'edit-payment';
  return commit(db, { dossier: payment.dossier, name, writes: [...grant, { table: 'payments', put: payment }] });
};

export const removePayment = (db: JalonDatabase, payment: Payment): Committed =>
  commit(db, { dossier: payment.dossier, name: 'remove-payment', writes: [{ table: 'payments', remove: payment }] });
