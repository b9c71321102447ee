import { useCallback, useMemo } from 'react';
import type { WrittenRun } from '#documents/docx/written-document';
import { liveFiguresIn, writeLiveFigure, type LiveFigure } from '#domain/report/live-figures/live-figure';
import type { Report, ReportPlace } from '#domain/report/report';
import { useI18n } from '#i18n/i18n-context';
import { insertableFigures, type InsertableFigure } from '#ui/live-figures/insertable-figures';
import { useLiveReading } from '../live/use-live-reading';
import { useReportRecords } from '../report-records';
import { proseInWords, valueInWords } from '../words/live-words';
import { codesAt } from './place-names';

interface IntroductionWords {
  /** The figures that it may take, each with what it now says. */
  readonly figures: readonly InsertableFigure[];
  readonly prose: (text: string) => readonly WrittenRun[];
}

const notSaid = (): undefined => undefined;

/** What an introduction that is being typed can say of the record; read again when it asks for another figure, not at each key. */
export const useIntroductionWords = (place: ReportPlace, text: string, version: Report['version']): IntroductionWords => {
  const i18n = useI18n();
  const { toWord } = useReportRecords();
  const { year, activities, documents } = toWord;
  const codes = codesAt(place, year.outline);
  const known = insertableFigures([], codes, notSaid, i18n).map(({ insert }) => insert);
  const introduction = [...new Set([...known, ...liveFiguresIn([text]).keys()])].join(' ');
  const report = useMemo(() => ({ sections: [{ place, introduction }], ...(version !== undefined && { version }) }), [place, introduction, version]);
  const live = useLiveReading({ year, report, activities, documents });
  const said = (figure: LiveFigure): string | undefined => {
    const value = live.values.get(writeLiveFigure(figure));
    return value && valueInWords(value, i18n);
  };
  const prose = useCallback((words: string) => proseInWords(words, live, i18n), [live, i18n]);
  return { figures: insertableFigures([], codes, said, i18n), prose };
};
