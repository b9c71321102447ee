import type { WrittenRun } from '#documents/docx/written-document';
import type { ReportWords } from '#documents/report/report-words';
import type { Activity } from '#domain/activities/activity';
import type { SourceDocument } from '#domain/dossier/dossier';
import type { ActivityId, DocumentId } from '#domain/record/id';
import type { ArrangedReport } from '#domain/report/arrange-report';
import { progressOf } from '#domain/results/progress';
import { recordsInReportOrder } from '#domain/results/report-outline';
import type { I18n } from '#i18n/i18n-context';
import type { ReportYear } from '../report-year';
import { linesInWords, metaInWords, titleInWords } from './activity-words';
import { figureRuns, progressInWords } from './figure-words';
import { openingInWords } from './edition-words';
import { conventionsInWords, titleOfReport } from './frame-words';
import { goalLeadInWords, servedInWords, standingInWords } from './section-words';
import type { TableContent } from './table-content';
import { tablesInWords } from './table-words';

export interface ToWord {
  readonly year: ReportYear;
  readonly arranged: ArrangedReport;
  readonly activities: ReadonlyMap<ActivityId, Activity>;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  /** As many activities as a list is made of, where a page does not show all of a very long one. */
  readonly atMost?: number;
  /** A text with its live figures in words. */
  readonly prose: (text: string) => readonly WrittenRun[];
}

/** Activities that the report tells, in its order. */
const toldIn = ({ goals }: ArrangedReport, { outline }: ReportYear, activities: ReadonlyMap<ActivityId, Activity>): readonly Activity[] => [
  ...goals.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.activities.flatMap((id) => activities.get(id) ?? []))),
  ...recordsInReportOrder(outline.elsewhere, activities),
];

const tableContent = ({ year, arranged, activities, documents, atMost = Infinity }: ToWord, codes: ReadonlyMap<string, string>, { format }: I18n): TableContent => ({
  year,
  activities: toldIn(arranged, year, activities),
  byId: activities,
  codes,
  atMost,
  placeOf: ({ source }) => (source === undefined ? '' : format.text(format.place(source, documents))),
});

const photoWords = ({ title }: Activity, { caption, credit }: Activity['photos'][number], { m, format }: I18n) => {
  const said = [caption, credit === undefined ? undefined : m.reportDocument.credit(credit)].flatMap((part) => (part === undefined ? [] : [format.text(part)]));
  return { alt: caption === undefined ? m.reportDocument.photo(format.text(title)) : format.text(caption), caption: said.length === 0 ? undefined : said.join('. ') };
};

/** Every word of a year's report in the language in use; what is internal to the organisation is in none of them. */
export const reportWords = (given: ToWord, i18n: I18n): ReportWords => {
  const { year, arranged, activities } = given;
  const { snapshot, overview, results, territory } = year;
  const { m, format, locale } = i18n;
  const codes = new Map<string, string>(snapshot.objectives.map(({ id, code }) => [id, code]));
  const goalsOf = new Map(year.outline.goals.map(({ goal, activities: count }) => [goal.id, count]));
  const content = tableContent(given, codes, i18n);
  const title = arranged.title === undefined ? titleOfReport(year, i18n) : format.text(arranged.title);
  const organisation = format.text(snapshot.dossier.organisation.name);
  const { headline, scoped } = overview;
  return {
    title,
    subtitle: [organisation, conventionsInWords(year, i18n)].join(m.common.between),
    author: organisation,
    runningHead: [organisation, title].join(m.common.between),
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    page: m.reportDocument.page,
    of: m.reportDocument.of,
    contents: m.reportDocument.contents,
    opening: openingInWords(year, i18n),
    partTitle: m.reportDocument.partTitle,
    elsewhere: m.report.elsewhere.how,
    named: m.report.named.how,
    unplaced: m.report.unplaced.how(format.text(territory ?? '')),
    summary: [m.dashboard.sentence(headline).replaceAll('*', ''), m.report.summary.progress(scoped.activities.length, progressInWords(progressOf(scoped.activities), i18n))],
    goalTitle: ({ code, title: name }) => m.report.goal(code, format.text(name)),
    objectivesTitle: (sections) => sections.map(({ objective }) => m.report.objective(objective.code, format.text(objective.title))).join(' / '),
    goalLead: ({ id }) => goalLeadInWords(id, goalsOf.get(id) ?? 0, results, i18n),
    standing: (section) => standingInWords(section, snapshot.year, i18n),
    servedBy: (section) => servedInWords(section, activities, codes, i18n),
    prose: given.prose,
    activityTitle: (activity, withCode) => titleInWords(activity, withCode ? codes : undefined, i18n),
    meta: (activity) => metaInWords(activity, codes, i18n),
    figures: (activity) => figureRuns(activity, i18n),
    lines: (activity) => linesInWords(activity, i18n),
    photo: (activity, photo) => photoWords(activity, photo, i18n),
    between: m.common.between,
    tables: (part) => tablesInWords(part, content, i18n),
    closing: m.report.closing,
  };
};
