import { plain, type WrittenRow, type WrittenRun } from '#documents/docx/written-document';
import type { ReportTable } from '#documents/report/report-words';
import type { I18n } from '#i18n/i18n-context';
import type { ReportYear } from '../report-year';
import { sumInWords } from './figure-words';

/** How a total was counted follows it as a note. */
const row = (what: string, value: string, note?: string): WrittenRow => {
  const told: readonly WrittenRun[] = [{ text: value, bold: true, ...(note !== undefined && { note }) }];
  return { type: 'cells', cells: [plain(what), told] };
};

const counts = ({ overview, results }: Pick<ReportYear, 'overview' | 'results'>, { m, format }: I18n): readonly WrittenRow[] => {
  const { headline } = overview;
  const { studies, events, publications } = results.overall;
  const words = m.reportDocument;
  const some = (what: string, count: number): readonly WrittenRow[] => (count === 0 ? [] : [row(what, format.number(count))]);
  return [
    ...(headline.objectives === 0 ? [] : [row(words.covered, words.coveredOf(headline.covered, headline.objectives))]),
    ...some(words.activities, headline.activities),
    ...some(words.completed, headline.completed),
    ...some(m.kindsPlural.study, studies),
    ...some(m.kindsPlural.event, events.events),
    ...some(m.kindsPlural.publication, publications),
  ];
};

/** « Chiffres clés »: what is counted, then what adds up, each total in words and with its doubt. */
export const keyFigureRows = ({ overview, results }: ReportYear, i18n: I18n): readonly ReportTable[] => {
  const { m } = i18n;
  const { participants, media, contacts } = results.overall;
  const words = m.reportDocument;
  const announced = results.announcedMedia ?? media.sum;
  const sums: readonly WrittenRow[] = [
    ...(participants.sum === null ? [] : [row(m.metrics.attendance, sumInWords(participants.sum, i18n), words.countedFrom(participants.sum.parts))]),
    ...(announced === null ? [] : [row(m.metrics.media_mentions, sumInWords(announced, i18n), media.sum === null || media.sum.value === announced.value ? undefined : words.detailed(sumInWords(media.sum, i18n)))]),
    ...(contacts.sum === null ? [] : [row(m.metrics.reach, sumInWords(contacts.sum, i18n), words.notDistinct)]),
  ];
  const rows = [...counts({ overview, results }, i18n), ...sums];
  return rows.length === 0 ? [] : [{ how: undefined, columns: [{ title: words.keyFigures.what, width: 60 }, { title: words.keyFigures.value, width: 40, numeric: true }], rows }];
};
