import { withDuty, withTold, withoutDuty, withoutTold, type DutyOfYear, type PublicityDuty } from '#domain/deliverables/publicity';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Convention } from '#domain/objectives/objective';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit } from './commit';

type Answer = Promise<Result<JournalEntry, Refusal>>;
type Act = 'record-publicity' | 'forget-publicity' | 'add-duty' | 'edit-duty' | 'remove-duty';

const write = (db: JalonDatabase, name: Act, put: Convention): Answer => commit(db, { dossier: put.dossier, name, writes: [{ table: 'conventions', put }] });

/** Records how a duty of publicity was kept in one year, with its exceptions. */
export const recordPublicity = (db: JalonDatabase, convention: Convention, told: DutyOfYear): Answer => write(db, 'record-publicity', withTold(convention, told));

/** Takes back what was recorded of a duty in one year: it is to be told again. */
export const forgetPublicity = (db: JalonDatabase, convention: Convention, told: Pick<DutyOfYear, 'duty' | 'year'>): Answer => write(db, 'forget-publicity', withoutTold(convention, told));

/** Writes a duty of publicity as it was typed; what is recorded of it stays. */
export const saveDuty = (db: JalonDatabase, convention: Convention, duty: PublicityDuty): Answer =>
  write(db, convention.publicityDuties.some(({ code }) => code === duty.code) ? 'edit-duty' : 'add-duty', withDuty(convention, duty));

/** Takes a duty of publicity away with what was recorded of it in every year. */
export const removeDuty = (db: JalonDatabase, convention: Convention, duty: PublicityDuty): Answer => write(db, 'remove-duty', withoutDuty(convention, duty));
