import type { WrittenBlock, WrittenDocument, WrittenImage } from '#documents/docx/written-document';
import type { ReportContent } from '#documents/report/report-content';
import { markChapters } from '#documents/report/mark-chapters';
import { originProperties } from '#documents/report/origin';
import { sectionProperties } from '#documents/report/sections';
import { chapterCount, reportChapters, reportDocument } from '#documents/report/report-document';
import type { ActivityId, DocumentId } from '#domain/record/id';
import type { Activity } from '#domain/activities/activity';
import type { SourceDocument } from '#domain/dossier/dossier';
import { arrangeReport, type ArrangedReport } from '#domain/report/arrange-report';
import type { PhotoLeftOut } from '#domain/evidence/photo-left-out';
import type { Report } from '#domain/report/report';
import { toldActivities } from '#domain/report/told-activities';
import { recordsInReportOrder } from '#domain/results/report-outline';
import type { I18n } from '#i18n/i18n-context';
import { ofDossier } from '#storage/record-range';
import { readReport, readReportActivities } from '#storage/repositories/report.repository';
import type { StorageAccess } from '#storage/live/storage-context';
import { inOwnTurn } from '#storage/turns';
import { toldBeside, type ReportYear } from '../report-year';
import { readLiveWords } from '../live/read-live-words';
import { proseInWords } from '../words/live-words';
import { reportWords } from '../words/report-words';
import { reportPictures } from './report-pictures';

/** How far the writing of a report is. */
export interface WritingProgress {
  readonly step: 'reading' | 'pictures' | 'telling' | 'writing';
  readonly done?: number;
  readonly total?: number;
}

/** What a report is gathered from beside its record. */
export interface ReportToWrite {
  readonly year: ReportYear;
  /** Charts of the page, already drawn. */
  readonly charts: readonly WrittenImage[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: WritingProgress) => void;
}

/** A report ready to be written, and what of it could not be placed, for the director alone. */
export interface GatheredReport {
  readonly written: WrittenDocument;
  readonly arranged: ArrangedReport;
  readonly notTaken: readonly PhotoLeftOut[];
  readonly unreadable: number;
}

interface Records {
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  readonly report: Report | undefined;
  readonly unreadable: number;
}

const recordsOf = async ({ db, dossier }: StorageAccess, year: number): Promise<Records> => {
  const [{ records, refused }, documents, report] = await Promise.all([readReportActivities(db, dossier, year), ofDossier(db, 'documents', dossier).toArray(), readReport(db, dossier, year)]);
  return {
    activities: new Map(records.map((activity) => [activity.id, activity])),
    documents: new Map(documents.map((document) => [document.id, document])),
    report,
    unreadable: refused.length,
  };
};

/** Tells the chapters one at a time, leaving the page its turn between two. */
const tell = async (chapters: Iterable<readonly WrittenBlock[]>, total: number, { signal, onProgress }: ReportToWrite): Promise<readonly WrittenBlock[]> => {
  const blocks: WrittenBlock[] = [];
  let done = 0;
  for (const chapter of chapters) {
    blocks.push(...chapter);
    done += 1;
    onProgress({ step: 'telling', done, total });
    await inOwnTurn(() => Promise.resolve());
    signal.throwIfAborted();
  }
  return blocks;
};

/** Gathers the whole report of a year as it is now arranged. Throws an `AbortError` when it is stopped. */
export const gatherReport = async (access: StorageAccess, given: ReportToWrite, i18n: I18n): Promise<GatheredReport> => {
  const { year, charts, signal, onProgress } = given;
  onProgress({ step: 'reading' });
  const { activities, documents, report, unreadable } = await recordsOf(access, year.snapshot.year);
  signal.throwIfAborted();
  const arranged = arrangeReport(year.outline, report, (ids) => recordsInReportOrder(ids, activities).map(({ id }) => id));
  const apart = toldBeside(year, activities);
  const pictured = arranged.detail === 'all' ? toldActivities({ arranged, ...apart }) : [];
  const onDone = (done: number, total: number): void => onProgress({ step: 'pictures', done, total });
  const { photos, notTaken } = await reportPictures(access, pictured.flatMap((id) => activities.get(id) ?? []), { signal, onDone });
  const content: ReportContent = { arranged, activities, photos, charts, ...apart };
  const live = await readLiveWords(access, { year, report, activities, documents }, i18n);
  const words = reportWords({ year, arranged, activities, documents, prose: (text) => proseInWords(text, live, i18n) }, i18n);
  const blocks = await tell(markChapters(reportChapters(content, words)), chapterCount(content), given);
  const properties = originProperties({ dossier: access.dossier, year: year.snapshot.year, territory: year.overview.scope.territory });
  return { written: { ...reportDocument(blocks, words), properties: { ...properties, ...sectionProperties(blocks) } }, arranged, notTaken, unreadable };
};
