import { createContext, use } from 'react';
import type { ReportContent } from '#documents/report/report-content';
import type { ReportWords } from '#documents/report/report-words';
import type { ToWord } from './words/report-words';

/** What every part of the report reads from: what it tells and its words, the codes of objectives, and whether paper is asked for. */
export interface ReportRecords {
  readonly content: ReportContent;
  readonly words: ReportWords;
  /** What the words were made from: a list that is asked for whole makes its own. */
  readonly toWord: ToWord;
  readonly codes: ReadonlyMap<string, string>;
  /** Whether the activities of `content` are there, some of them at least. */
  readonly begun: boolean;
  /** Whether they are the whole year. */
  readonly complete: boolean;
  readonly printing: boolean;
  /** Whether it is being arranged: what is still to be written then has its place. */
  readonly writing: boolean;
  /** How many activities of one part, or rows of one table, are shown before the rest is asked for. */
  readonly shown: number;
}

const Context = createContext<ReportRecords | null>(null);

export const ReportRecordsProvider = Context.Provider;

export const useReportRecords = (): ReportRecords => {
  const records = use(Context);
  if (records === null) throw new Error('The records of a report are read outside of it');
  return records;
};
