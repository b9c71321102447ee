import type { JournalEntry } from '#domain/journal/journal-entry';
import type { Refusal } from '#domain/journal/refusal';
import type { Amendment, Convention } from '#domain/objectives/objective';
import type { CivilDay } from '#domain/periods/partial-date';
import type { YearToOpen } from '#domain/programme/year-to-open';
import type { Programme } from '#domain/programme/planned-action';
import type { DossierId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import { nextStructure } from '#domain/report/next-report';
import type { JalonDatabase } from '../database';
import { commit, type Write } from './commit';
import { newRecordId } from '../new-record-id';
import { readReport } from '../repositories/report.repository';

/** The act that makes a convention go on beyond its end, as it was typed. */
export interface NamedAct {
  readonly date: CivilDay;
  readonly number?: string;
  readonly reason: string;
}

/** A convention with one more year among those it covers. */
export const withYear = (convention: Convention, year: number): Convention => ({
  ...convention,
  years: [...convention.years, year].toSorted((a, b) => a - b),
});

const longer = (convention: Convention, year: number, act: NamedAct | undefined): Convention => ({
  ...withYear(convention, year),
  ...(act !== undefined && convention.end !== undefined && { end: `${String(year)}-12-31` as CivilDay }),
});

const amendmentOf = ({ dossier, id }: Convention, { date, number, reason }: NamedAct): Amendment => ({
  dossier,
  id: newRecordId(),
  rev: 0,
  convention: id,
  date,
  reason,
  ...(number !== undefined && { number }),
});

/** An empty programme, still a draft. */
export const draftProgramme = ({ dossier, id }: Convention, year: number): Programme => ({
  dossier,
  id: newRecordId(),
  rev: 0,
  convention: id,
  year,
  versions: [{ stage: 'draft' }],
});

/** The report of the year as that of the one before was arranged; none where nothing was, or where the year has one already. */
const reportOf = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<readonly Write[]> => {
  const [before, already] = await Promise.all([readReport(db, dossier, year - 1), readReport(db, dossier, year)]);
  if (before === undefined || already !== undefined) return [];
  return [{ table: 'reports', put: { dossier, id: newRecordId(), rev: 0, ...nextStructure(before, year) } }];
};

/**
 * « Ouvrir l'année N+1 »: an empty programme, still a draft, the report arranged as that of the year before, and the year among
 * those of the convention; beyond its end, with the amendment that makes it go on. One command, taken back by one undo.
 */
export const openYear = async (db: JalonDatabase, { year, convention }: YearToOpen, act?: NamedAct): Promise<Result<JournalEntry, Refusal>> => {
  const writes: Write[] = [{ table: 'programmes', put: draftProgramme(convention, year) }, ...(await reportOf(db, convention.dossier, year))];
  if (!convention.years.includes(year)) writes.push({ table: 'conventions', put: longer(convention, year, act) });
  if (act !== undefined) writes.push({ table: 'amendments', put: amendmentOf(convention, act) });
  return commit(db, { dossier: convention.dossier, name: 'open-year', ...(act !== undefined && { reason: act.reason }), writes });
};
