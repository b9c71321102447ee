import type { MarkedText } from '#documents/report/marks';
import { compareText, type TextChange } from '#documents/report/read-back/compare-text';
import type { ReturnedRow, ReturnedTable, ReturnedText, WordsUnder } from '#documents/report/read-back/placed-texts';
import type { ReportBack } from '#documents/report/read-back/read-report-back';
import type { Printed } from '#documents/report/read-back/word-differences';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { Report } from '#domain/report/report';
import { choicesOf, placeKey } from '#domain/report/report-choices';
import type { I18n } from '#i18n/i18n-context';
import type { StorageAccess } from '#storage/live/storage-context';
import { ofDossier } from '#storage/record-range';
import { readActivitiesById } from '#storage/repositories/activities.repository';
import { readReport } from '#storage/repositories/report.repository';
import { readLiveWords } from '../live/read-live-words';
import { NO_FUNDING, reportYear, type ReportYear } from '../report-year';
import { proseInWords } from '../words/live-words';
import { lostSections } from './lost-sections';
import { textTitle } from './text-title';

/** A text of the record that a corrected report would change. */
export interface CorrectedText {
  readonly key: string;
  readonly text: MarkedText;
  readonly title: string;
  readonly changes: readonly TextChange[];
}

/** What a corrected report brings, and what of it cannot be taken. */
export interface Corrections {
  readonly texts: readonly CorrectedText[];
  readonly computed: readonly WordsUnder[];
  readonly unplaced: readonly WordsUnder[];
  /** Rows of tables that were changed or added, and tables that lost some. */
  readonly rows: readonly ReturnedRow[];
  readonly tables: readonly ReturnedTable[];
  /** The titles of the sections that the file no longer has. */
  readonly lost: readonly string[];
  /** Corrected texts of records that are no longer there. */
  readonly gone: number;
  /** The records that were compared, as they were then. */
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  readonly report: Report | undefined;
}

export type OriginFault = { readonly code: 'other-dossier' } | { readonly code: 'other-year'; readonly year: number };

interface Compared {
  readonly year: ReportYear;
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  readonly report: Report | undefined;
  readonly printed: Printed;
}

const isTouched = ({ of, paragraphs }: ReturnedText): boolean => paragraphs.length !== of || paragraphs.some(({ same, ranks }, rank) => !same || ranks[0] !== rank);

const idsOf = (texts: readonly ReturnedText[]): readonly ActivityId[] => texts.flatMap(({ text }) => (text.type === 'activity' ? [text.id as ActivityId] : []));

/** The text as the record has it; null when its record is gone. */
const recordText = (text: MarkedText, { activities, report, year }: Compared): { readonly text: string | undefined } | null => {
  if (text.type === 'activity') {
    const activity = activities.get(text.id as ActivityId);
    return activity === undefined ? null : { text: activity.reportText };
  }
  const { place } = text;
  const { goals, objectives } = year.overview.convention;
  const isThere = place.type === 'part' || (place.type === 'goal' ? goals : objectives).some(({ id }) => id === place.id);
  return isThere ? { text: choicesOf(report).get(placeKey(place))?.introduction } : null;
};

const readCompared = async (access: StorageAccess, year: ReportYear, touched: readonly ReturnedText[], i18n: I18n): Promise<Compared> => {
  const { db, dossier } = access;
  const [{ records }, documents, report] = await Promise.all([readActivitiesById(db, dossier, idsOf(touched)), ofDossier(db, 'documents', dossier).toArray(), readReport(db, dossier, year.snapshot.year)]);
  const activities = new Map(records.map((activity) => [activity.id, activity]));
  const live = await readLiveWords(access, { year, report, activities, documents: new Map(documents.map((document) => [document.id, document])) }, i18n);
  return { year, activities, report, printed: (text) => proseInWords(text, live, i18n).map((run) => run.text).join('') };
};

/** A file that lost what it said of itself is known by the records that it tells. */
const isOfDossier = async ({ db, dossier }: StorageAccess, { origin, texts }: ReportBack): Promise<boolean> => {
  if (origin.dossier !== undefined) return origin.dossier === dossier;
  const { records } = await readActivitiesById(db, dossier, idsOf(texts));
  return records.length > 0;
};

/** The year as the file counted it, over the territory that it was written for; a file that no longer says it is taken as what is shown. */
const asWritten = (shown: ReportYear, { origin: { year, territory } }: ReportBack): ReportYear =>
  year === undefined ? shown : reportYear(shown.snapshot, territory === undefined ? {} : { territoire: territory }, NO_FUNDING);

/** Compares a report that came back with the record as it is now. */
export const findCorrections = async (access: StorageAccess, year: ReportYear, back: ReportBack, i18n: I18n): Promise<Result<Corrections, OriginFault>> => {
  if (!(await isOfDossier(access, back))) return refused({ code: 'other-dossier' });
  const of = back.origin.year ?? year.snapshot.year;
  if (of !== year.snapshot.year) return refused({ code: 'other-year', year: of });
  const touched = back.texts.filter(isTouched);
  const compared = await readCompared(access, asWritten(year, back), touched, i18n);
  const found = touched.map((returned) => ({ returned, record: recordText(returned.text, compared) }));
  const texts = found.flatMap(({ returned, record }): readonly CorrectedText[] => {
    const changes = record === null ? [] : compareText(returned, record.text, compared.printed);
    if (changes.length === 0) return [];
    return [{ key: JSON.stringify(returned.text), text: returned.text, title: textTitle(returned.text, compared.year, compared.activities, i18n), changes }];
  });
  const lost = await lostSections(access, year, back.lost, i18n);
  const { computed, unplaced, rows, tables } = back;
  return done({ texts, computed, unplaced, rows, tables: tables.filter((table) => table.lost > 0), lost, gone: found.filter(({ record }) => record === null).length, activities: compared.activities, report: compared.report });
};
