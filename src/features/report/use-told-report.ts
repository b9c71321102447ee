import { useMemo } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import type { Report } from '#domain/report/report';
import { useI18n } from '#i18n/i18n-context';
import { useNamedDocuments } from '#ui/source/documents-context';
import { useLiveReading } from './live/use-live-reading';
import { useArrangedReport } from './arranged-report';
import type { ReportRecords } from './report-records';
import { toldBeside, type ReportYear } from './report-year';
import { usePrinting } from './use-printing';
import { BEGINNING, isLarge, useReportActivities } from './use-report-activities';
import { proseInWords } from './words/live-words';
import { reportWords, type ToWord } from './words/report-words';

const NONE: ReadonlyMap<ActivityId, Activity> = new Map();

/** A report as the page tells it, part by part as its records come. */
export const useToldReport = (year: ReportYear, report: Report | null, writing: boolean) => {
  const i18n = useI18n();
  const documents = useNamedDocuments();
  const printing = usePrinting();
  const read = useReportActivities(year);
  const activities = read?.activities ?? NONE;
  const arranged = useArrangedReport(year, report, activities);
  const live = useLiveReading({ year, report: report ?? undefined, activities, documents });
  const shown = isLarge(year) ? BEGINNING : Infinity;
  const records = useMemo((): ReportRecords => {
    // One row more than is shown says that there are others.
    const toWord: ToWord = { year, arranged, activities, documents, prose: (text) => proseInWords(text, live, i18n), atMost: printing ? Infinity : shown + 1 };
    const content = { arranged, activities, photos: new Map(), charts: [], ...toldBeside(year, activities) };
    const codes = new Map<string, string>(year.snapshot.objectives.map(({ id, code }) => [id, code]));
    return { content, toWord, words: reportWords(toWord, i18n), codes, begun: read !== undefined, complete: read?.complete ?? false, printing, writing, shown };
  }, [year, arranged, activities, documents, live, i18n, read, printing, writing, shown]);
  return { records, live, refused: read?.refused ?? [] };
};
