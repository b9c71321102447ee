import { plain, type WrittenColumn, type WrittenRow } from '#documents/docx/written-document';
import type { ReportTable } from '#documents/report/report-words';
import type { Activity } from '#domain/activities/activity';
import type { Sum } from '#domain/measures/sum-figures';
import { finestMediaFigures, mediaFigures } from '#domain/results/media-detail';
import { mediaTable } from '#domain/results/media-table';
import type { I18n } from '#i18n/i18n-context';
import type { ReportYear } from '../report-year';
import { sumInWords } from './figure-words';
import type { TableContent } from './table-content';

/** Of a hundred: the subject, then its channels and total alike. */
const SUBJECT = 34;

const bySubject = ({ overview }: ReportYear, i18n: I18n): readonly ReportTable[] => {
  const { m, format } = i18n;
  const { channels, rows, totals, total } = mediaTable(finestMediaFigures(mediaFigures(overview.scoped.activities)));
  if (rows.length === 0) return [];
  const words = m.reportDocument.press;
  const each = (100 - SUBJECT) / (channels.length + 1);
  const numeric = (title: string): WrittenColumn => ({ title, width: each, numeric: true });
  const cell = (sum: Sum | null) => plain(sum === null ? '' : sumInWords(sum, i18n));
  return [
    {
      how: m.reportDocument.pressHow,
      columns: [{ title: words.subject, width: SUBJECT }, ...channels.map((channel) => numeric(m.channels[channel])), numeric(words.total)],
      rows: [
        ...rows.map((row): WrittenRow => ({ type: 'cells', cells: [plain(format.text(row.subject)), ...channels.map((channel) => cell(row.cells[channel])), cell(row.total)] })),
        { type: 'total', cells: [plain(words.total), ...channels.map((channel) => cell(totals[channel])), cell(total)] },
      ],
    },
  ];
};

const byName = (activities: readonly Activity[], atMost: number, { m, format }: I18n): readonly ReportTable[] => {
  const returns = activities.flatMap(({ pressReturns }) => pressReturns);
  if (returns.length === 0) return [];
  const words = m.reportDocument.press;
  return [
    {
      how: m.reportDocument.pressNamed(returns.length),
      columns: [
        { title: words.outlet, width: 28 },
        { title: words.title, width: 52 },
        { title: words.date, width: 20 },
      ],
      rows: returns.slice(0, atMost).map(({ outlet, title, date }): WrittenRow => ({
        type: 'cells',
        cells: [plain(format.text(outlet)), plain(title === undefined ? '' : format.text(title)), plain(date === undefined ? '' : format.period(date, 'long'))],
      })),
    },
  ];
};

/** The press panel: how many by subject and channel, and those that are listed by name. */
export const pressTables = ({ year, activities, atMost }: Pick<TableContent, 'year' | 'activities' | 'atMost'>, i18n: I18n): readonly ReportTable[] => [
  ...bySubject(year, i18n),
  ...byName(activities, atMost, i18n),
];
