import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { ConventionWrite } from '#domain/objectives/acts/convention-write';
import type { Amendment } from '#domain/objectives/objective';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { commit } from './commit';

type Part = 'goal' | 'objective' | 'commitment' | 'funder';

/** Each act on the convention, as the journal names it. */
export type ConventionAct =
  | `${'add' | 'correct' | 'amend' | 'move' | 'end' | 'reopen' | 'remove'}-${Part}`
  | `${'add' | 'correct' | 'remove'}-amendment`
  | 'split-objective';

export interface ConventionChange {
  readonly dossier: DossierId;
  readonly act: ConventionAct;
  readonly writes: readonly ConventionWrite[];
  /** The amendment that the act rests on, whose reason the journal keeps. */
  readonly amendment?: Pick<Amendment, 'reason'> | undefined;
}

/** Writes one act on the convention, which one undo takes back: the amendment, the lines it ends and those it opens together. */
export const changeConvention = (
  db: JalonDatabase,
  { dossier, act, writes, amendment }: ConventionChange,
): Promise<Result<JournalEntry, Refusal>> =>
  commit(db, { dossier, name: act, writes, ...(amendment !== undefined && amendment.reason !== '' && { reason: amendment.reason }) });
