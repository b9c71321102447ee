import type { DossierId } from '#domain/record/id';
import type { Report } from '#domain/report/report';
import type { JalonDatabase } from '../database';
import { parseRecords, type ReadRecords } from '../parse-record';

/** As many as are checked between two moments left to the page. */
const AT_ONCE = 500;

const leaveToThePage = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The whole activities of one year for its report. All is read before anything is parsed; a very large year is parsed little by
 * little, so that what is already on screen still answers.
 */
export const readReportActivities = async (
  db: JalonDatabase,
  dossier: DossierId,
  year: number,
): Promise<ReadRecords<'activities'>> => {
  const rows = await db.records('activities').where({ dossier, year }).toArray();
  const parsed: ReadRecords<'activities'>[] = [];
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    parsed.push(await parseRecords('activities', rows.slice(first, first + AT_ONCE)));
    if (first + AT_ONCE < rows.length) await leaveToThePage();
  }
  return {
    records: parsed.flatMap(({ records }) => records),
    refused: parsed.flatMap(({ refused }) => refused),
  };
};

/** What the director arranged for the report of a year; undefined while nothing was. */
export const readReport = (db: JalonDatabase, dossier: DossierId, year: number): Promise<Report | undefined> =>
  db.records('reports').where({ dossier, year }).first();
