import { createContext, use } from 'react';
import type { ReportContent } from '#documents/report/report-content';
import type { ReportWords } from '#documents/report/report-words';
import type { Report } from '#domain/report/report';
import type { I18n } from '#i18n/i18n-context';
import type { StorageAccess } from '#storage/live/storage-context';

/** The year's report as a pack quotes it. */
interface ToldReport {
  readonly content: ReportContent;
  readonly words: ReportWords;
  readonly report: Report | undefined;
  readonly unreadable: number;
}

/** Reads the report of a year; the report is another feature, so the application says here how it is told. */
export type TellReport = (access: StorageAccess, asked: { readonly year: number; readonly territory: string | undefined }, i18n: I18n) => Promise<ToldReport>;

const Source = createContext<TellReport | null>(null);

export const ReportSource = Source.Provider;

export const useReportSource = (): TellReport => {
  const tell = use(Source);
  if (tell === null) throw new Error('A pack is made outside of the application');
  return tell;
};
