import { plain, type WrittenColumn, type WrittenRow } from '#documents/docx/written-document';
import type { ReportTable, TablePart } from '#documents/report/report-words';
import type { Activity } from '#domain/activities/activity';
import { figureOf } from '#domain/measures/figure';
import type { I18n } from '#i18n/i18n-context';
import { fundingTables } from './funding-table';
import { keyFigureRows } from './key-figure-rows';
import { pressTables } from './press-tables';
import { causeInWords } from './activity-words';
import type { TableContent } from './table-content';

const cells = (...texts: readonly string[]): WrittenRow => ({ type: 'cells', cells: texts.map(plain) });

const column = (title: string, width: number): WrittenColumn => ({ title, width });

/** A table of some activities, or none when there is none of them. */
const listOf = (activities: readonly Activity[], atMost: number, columns: readonly WrittenColumn[], row: (activity: Activity) => readonly string[], how?: string): readonly ReportTable[] =>
  activities.length === 0 ? [] : [{ how, columns, rows: activities.slice(0, atMost).map((activity) => cells(...row(activity))) }];

const periods = (dates: Activity['dates'], { format }: I18n): string => dates.map((date) => format.period(date, 'long')).join(', ');

const studies = ({ activities, codes, atMost }: TableContent, { m, format }: I18n): readonly ReportTable[] => {
  const words = m.reportDocument;
  const { study, objective, status, provider } = words.studies;
  return listOf(
    activities.filter(({ kind }) => kind === 'study'),
    atMost,
    [column(study, 52), column(objective, 12), column(status, 16), column(provider, 20)],
    (activity) => [
      format.text(activity.title),
      codes.get(activity.objective) ?? '',
      m.statuses[activity.status],
      activity.study?.provider === undefined ? words.unknown : format.text(activity.study.provider.name),
    ],
  );
};

const figureOfMetric = (activity: Activity, metric: Activity['measures'][number]['metric'], { format }: I18n): string =>
  activity.measures
    .filter((measure) => measure.metric === metric && measure.carriedByOthers !== true && measure.partOf === undefined && measure.restates === undefined)
    .map((measure) => `${format.quantityInWords(figureOf(measure))} ${format.text(measure.unit)}`)
    .join(' ; ');

/** What the record does not say is said not to be there, rather than left blank. */
const known = (text: string, { m }: I18n): string => (text === '' ? m.reportDocument.unknown : text);

const events = ({ activities, atMost }: TableContent, i18n: I18n): readonly ReportTable[] => {
  const { m, format } = i18n;
  const { date, event, place, attendance } = m.reportDocument.events;
  return listOf(
    activities.filter(({ kind }) => kind === 'event'),
    atMost,
    [column(date, 20), column(event, 42), column(place, 18), column(attendance, 20)],
    (activity) => [known(periods(activity.dates, i18n), i18n), format.text(activity.title), known(activity.places.map(format.text).join(', '), i18n), known(figureOfMetric(activity, 'attendance', i18n), i18n)],
  );
};

const opinions = ({ activities, codes, atMost }: TableContent, i18n: I18n): readonly ReportTable[] => {
  const { activity: title, objective, figure } = i18n.m.reportDocument.opinions;
  return listOf(
    activities.filter(({ measures }) => measures.some(({ metric }) => metric === 'opinions')),
    atMost,
    [column(title, 58), column(objective, 12), column(figure, 30)],
    (activity) => [i18n.format.text(activity.title), codes.get(activity.objective) ?? '', figureOfMetric(activity, 'opinions', i18n)],
  );
};

const NOT_PURSUED = ['postponed', 'stalled', 'abandoned'] as const;

const postponed = ({ activities, codes, atMost }: TableContent, i18n: I18n): readonly ReportTable[] => {
  const { m, format } = i18n;
  const { activity: title, objective, cause, next } = m.reportDocument.postponed;
  const rows = NOT_PURSUED.flatMap((status): readonly WrittenRow[] => {
    const of = activities.filter((activity) => activity.status === status);
    return of.length === 0
      ? []
      : [
          { type: 'heading', text: m.statuses[status] },
          ...of.slice(0, atMost).map((activity) => cells(format.text(activity.title), codes.get(activity.objective) ?? '', causeInWords(activity, i18n) ?? m.reportDocument.unknown, periods(activity.next, i18n))),
        ];
  });
  return rows.length === 0 ? [] : [{ how: undefined, columns: [column(title, 42), column(objective, 10), column(cause, 30), column(next, 18)], rows }];
};

const outside = ({ activities, codes, atMost }: TableContent, i18n: I18n): readonly ReportTable[] => {
  const { outside: names, outsideHow } = i18n.m.reportDocument;
  return listOf(
    activities.filter(({ outsideProgramme }) => outsideProgramme === true),
    atMost,
    [column(names.activity, 60), column(names.objective, 15), column(names.date, 25)],
    (activity) => [i18n.format.text(activity.title), codes.get(activity.objective) ?? '', periods(activity.dates, i18n)],
    outsideHow,
  );
};

const others = ({ year, byId, atMost }: TableContent, { m, format }: I18n): readonly ReportTable[] => {
  const figures = year.works.flatMap((group) => group.figures).slice(0, atMost);
  if (figures.length === 0) return [];
  const { figure: quantity, activity: title } = m.reportDocument.others;
  return [
    {
      how: m.report.others.how(year.snapshot.dossier.organisation.calledInSentences),
      columns: [column(quantity, 50), column(title, 50)],
      rows: figures.map(({ figure, activity }) => cells(`${format.quantityInWords(figure)} ${format.text(figure.unit)}`, format.text(byId.get(activity.id)?.title ?? ''))),
    },
  ];
};

/** The first ones that are told somewhere: naming the place of each of thousands would take long. */
const firstPlaced = ({ activities, placeOf, atMost }: TableContent): readonly Activity[] => {
  const placed: Activity[] = [];
  for (const activity of activities) {
    if (placed.length >= atMost) break;
    if (placeOf(activity) !== '') placed.push(activity);
  }
  return placed;
};

const sources = (content: TableContent, { m, format }: I18n): readonly ReportTable[] => {
  const { sources: names, sourcesHow } = m.reportDocument;
  return listOf(
    firstPlaced(content),
    content.atMost,
    [column(names.activity, 58), column(names.place, 42)],
    (activity) => [format.text(activity.title), content.placeOf(activity)],
    sourcesHow,
  );
};

/** The tables of each part of a report; a part of which the year has nothing has none. */
export const tablesInWords = (part: TablePart, content: TableContent, i18n: I18n): readonly ReportTable[] => {
  switch (part) {
    case 'key_figures':
      return keyFigureRows(content.year, i18n);
    case 'studies':
      return studies(content, i18n);
    case 'events':
      return events(content, i18n);
    case 'opinions':
      return opinions(content, i18n);
    case 'press':
      return pressTables(content, i18n);
    case 'postponed':
      return postponed(content, i18n);
    case 'outside_programme':
      return outside(content, i18n);
    case 'others_works':
      return others(content, i18n);
    case 'funding':
      return fundingTables(content.year.edition, i18n);
    case 'sources':
      return sources(content, i18n);
  }
};
