import type { Activity } from '#domain/activities/activity';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { Sum } from '#domain/measures/sum-figures';
import type { Progress } from '#domain/results/progress';
import { reportFigures, type ReportFigure } from '#domain/results/report-figures';
import type { ShownResult } from '#domain/results/shown-results';
import type { I18n } from '#i18n/i18n-context';

/** « environ 4 100 ». */
export const sumInWords = ({ value, doubt }: Sum, { format }: I18n): string => format.quantityInWords({ low: value, high: value, qualifier: doubt });

/** « 12 réalisées », for each progress that is there; what is not known is left to the working pages. */
export const progressInWords = ({ byStatus }: Progress, { m, format }: I18n): readonly string[] =>
  ACTIVITY_STATUSES.filter((status) => status !== 'unknown' && byStatus[status] > 0).map((status) => {
    const { one, other } = m.statusesCounted[status];
    return `${format.number(byStatus[status])} ${format.plural(byStatus[status], one, other)}`;
  });

/** The figures of a goal, in words and short; nothing is said of what is not known. */
export const goalFiguresInWords = ({ participants, media, contacts }: ShownResult, i18n: I18n): readonly string[] => {
  const words = i18n.m.report.goalFigures;
  return [
    participants.sum !== null && words.participants(sumInWords(participants.sum, i18n), participants.sum.value, participants.sum.parts),
    media.sum !== null && words.media(sumInWords(media.sum, i18n), media.sum.value),
    contacts.sum !== null && words.contacts(sumInWords(contacts.sum, i18n), contacts.sum.value),
  ].filter((line) => line !== false);
};

/** One piece of a line of figures: the quantity stands out. */
export interface FigureRun {
  readonly text: string;
  readonly bold: boolean;
}

const quantityRuns = ({ measure, figure }: ReportFigure, { m, format }: I18n): readonly FigureRun[] => {
  const lead = m.report.leads[measure.metric];
  return [
    ...(lead === undefined ? [] : [{ text: `${lead} `, bold: false }]),
    { text: format.quantityInWords(figure), bold: true },
    { text: format.text(` ${measure.unit}`), bold: false },
  ];
};

const toldRuns = (told: ReportFigure, i18n: I18n): readonly FigureRun[] => [
  ...quantityRuns(told, i18n),
  ...told.parts.flatMap((part, place) => [{ text: place === 0 ? `, ${i18n.m.report.including} ` : ', ', bold: false }, ...quantityRuns(part, i18n)]),
];

/** « environ 500 personnes, dont 120 élus · 3 visites. »: the figures of an activity in one line, each with its doubt in words and what is inside it. */
export const figureRuns = ({ measures }: Pick<Activity, 'measures'>, i18n: I18n): readonly FigureRun[] => {
  const figures = reportFigures(measures);
  if (figures.length === 0) return [];
  return [
    ...figures.flatMap((told, index) => [...(index > 0 ? [{ text: i18n.m.common.between, bold: false }] : []), ...toldRuns(told, i18n)]),
    { text: '.', bold: false },
  ];
};
