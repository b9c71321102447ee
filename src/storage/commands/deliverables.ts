import type { Deliverable, Transmission } from '#domain/deliverables/deliverable';
import type { Evidence } from '#domain/evidence/evidence';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { CivilDay } from '#domain/periods/partial-date';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { droppedEvidence } from '../evidence/dropped-evidence';
import { ofDossier } from '../record-range';
import { commit, type Write } from './commit';

type Answer = Promise<Result<JournalEntry, Refusal>>;

/** A day typed for a piece of one year in place of what its rule gives, with why; without a day, the rule holds again. */
export interface DueChange {
  readonly year: number;
  readonly day: CivilDay | null;
  readonly reason: string;
}

/** Changes when a piece of one year is due, and keeps why; other years keep what they have. */
export const changeDue = (db: JalonDatabase, piece: Deliverable, { year, day, reason }: DueChange): Answer => {
  const { dueChanges = [], ...rest } = piece;
  const said = reason.trim() === '' ? {} : { reason: reason.trim() };
  const changes = [...dueChanges.filter((change) => change.year !== year), ...(day === null ? [] : [{ year, due: day, ...said }])];
  const put: Deliverable = changes.length === 0 ? rest : { ...rest, dueChanges: changes.toSorted((left, right) => left.year - right.year) };
  return commit(db, { dossier: piece.dossier, name: 'change-due', ...said, writes: [{ table: 'deliverables', put }] });
};

/** Writes a piece as it was typed; one that only usage asks for comes in once someone confirms it. */
export const savePiece = (db: JalonDatabase, piece: Deliverable): Answer => {
  const name = piece.rev > 0 ? 'edit-piece' : piece.usual ? 'confirm-piece' : 'add-piece';
  return commit(db, { dossier: piece.dossier, name, writes: [{ table: 'deliverables', put: piece }] });
};

const withoutEvidence = (before: Transmission) => ({ before, after: { ...before, evidence: [] } });

/** Takes a piece away with what was recorded of it, in every year; no payment waits for it any longer. One undo brings all of it back. */
export const removePiece = async (db: JalonDatabase, piece: Deliverable): Answer => {
  const { dossier, id } = piece;
  const [transmissions, payments] = await Promise.all([ofDossier(db, 'transmissions', dossier).toArray(), ofDossier(db, 'payments', dossier).toArray()]);
  const sent = transmissions.filter(({ deliverable }) => deliverable === id);
  const waiting = payments.filter(({ waitsFor }) => waitsFor.includes(id));
  const dropped = await droppedEvidence(db, dossier, sent.map(withoutEvidence));
  const writes: readonly Write[] = [
    ...sent.map((remove) => ({ table: 'transmissions', remove }) as const),
    ...waiting.map((payment) => ({ table: 'payments', put: { ...payment, waitsFor: payment.waitsFor.filter((each) => each !== id) } }) as const),
    { table: 'deliverables', remove: piece },
    ...dropped,
  ];
  return commit(db, { dossier, name: 'remove-piece', writes });
};

/**
 * Records that a piece was handed over, one transmission for each recipient, with the files that were `joined` to them, as one
 * change that one undo takes back. A file that a corrected one no longer names, and nothing else does, goes to the bin.
 */
export const recordTransmissions = async (db: JalonDatabase, transmissions: readonly [Transmission, ...Transmission[]], joined: readonly Evidence[]): Answer => {
  const [{ dossier, rev }] = transmissions;
  const stored = await db.records('transmissions').bulkGet(transmissions.map(({ id }): [DossierId, string] => [dossier, id]));
  const dropped = await droppedEvidence(db, dossier, transmissions.map((after, index) => ({ before: stored[index], after })));
  const writes: readonly Write[] = [...joined.map((put) => ({ table: 'evidence', put }) as const), ...transmissions.map((put) => ({ table: 'transmissions', put }) as const), ...dropped];
  return commit(db, { dossier, name: rev > 0 ? 'edit-transmission' : 'record-transmission', writes });
};

/** Takes a transmission back, with the files that are of nothing else. */
export const removeTransmission = async (db: JalonDatabase, remove: Transmission): Answer => {
  const dropped = await droppedEvidence(db, remove.dossier, [withoutEvidence(remove)]);
  return commit(db, { dossier: remove.dossier, name: 'remove-transmission', writes: [{ table: 'transmissions', remove }, ...dropped] });
};
