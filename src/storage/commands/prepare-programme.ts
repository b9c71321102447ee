import { writeDraft, type ChosenLine } from '#domain/programme/next-year/write-draft';
import type { EndedYear } from '#domain/programme/next-year/unfinished';
import type { Programme } from '#domain/programme/planned-action';
import type { YearToOpen } from '#domain/programme/year-to-open';
import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { newRecordId } from '../new-record-id';
import { commit, type Write } from './commit';
import { draftProgramme, withYear } from './open-year';

export interface Preparation {
  readonly open: YearToOpen;
  readonly ended: EndedYear;
  /** The programme of the year, when there is one already. */
  readonly programme: Programme | null;
  readonly lines: readonly ChosenLine[];
}

/** « Préparer le programme N+1 »: the chosen lines as actions of a draft, with the year opened when it was not. One command, one undo. */
export const prepareProgramme = (db: JalonDatabase, { open, ended, programme, lines }: Preparation): Promise<Result<JournalEntry, Refusal>> => {
  const { convention, year } = open;
  const draft = programme ?? draftProgramme(convention, year);
  const { actions, links } = writeDraft(lines, { programme: draft, ended: ended.actions, next: ended.next, newId: newRecordId });
  const writes: Write[] = programme === null ? [{ table: 'programmes', put: draft }] : [];
  if (!convention.years.includes(year)) writes.push({ table: 'conventions', put: withYear(convention, year) });
  writes.push(...actions.map((action): Write => ({ table: 'plannedActions', put: action })));
  writes.push(...links.map((link): Write => ({ table: 'links', put: link })));
  return commit(db, { dossier: convention.dossier, name: 'prepare-programme', writes });
};
