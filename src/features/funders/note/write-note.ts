import { commissionNoteDocument, type NoteWork } from '#documents/docx/commission-note-document';
import type { WrittenDocument } from '#documents/docx/written-document';
import { firstSentences } from '#documents/written/first-sentences';
import type { Activity } from '#domain/activities/activity';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { programmeCounts } from '#domain/programme/programme-counts';
import type { Convention } from '#domain/objectives/objective';
import type { GoalId } from '#domain/record/id';
import { reportFigures } from '#domain/results/report-figures';
import type { I18n } from '#i18n/i18n-context';
import type { ProgrammeOfYear } from '#storage/repositories/programme.repository';
import type { FunderView } from '../funder-view';
import { referencesOf } from '../references';
import type { NoteChoice } from './note-choice';

/** Letters of a work's text that a note quotes at most: it is there to be read by a commission, not to be the report. */
const MOST_LETTERS = 420;
const MOST_FIGURES = 3;

const workOf = ({ title, measures, reportText }: Activity, { format }: I18n): NoteWork => ({
  title,
  figures: reportFigures(measures)
    .slice(0, MOST_FIGURES)
    .map(({ figure, measure }) => `${format.quantityInWords(figure)} ${format.text(measure.unit)}`),
  text: reportText === undefined ? undefined : firstSentences(reportText, MOST_LETTERS),
});

/** The conventions of the year that is asked for, else those of the years before it. */
const conventionsOf = ({ sheet }: FunderView, { grantYear, worksYear }: NoteChoice): readonly Convention[] => {
  const holding = (year: number) => sheet.frame.conventions.filter(({ years }) => years.includes(year));
  return holding(grantYear).length > 0 ? holding(grantYear) : holding(worksYear);
};

const goalsOf = ({ sheet }: FunderView, { grantYear, worksYear }: NoteChoice) => {
  const lines = conventionInYear(sheet.frame, grantYear);
  return lines.goals.length > 0 ? lines : conventionInYear(sheet.frame, worksYear);
};

const plannedByGoal = (programme: ProgrammeOfYear | null, lines: ReturnType<typeof goalsOf>): ReadonlyMap<GoalId, number> | null => {
  if (programme === null) return null;
  const { byObjective } = programmeCounts(programme.actions.records);
  const counts = new Map<GoalId, number>();
  for (const { id, goal } of lines.objectives) counts.set(goal, (counts.get(goal) ?? 0) + (byObjective.get(id)?.actions ?? 0));
  return counts;
};

/** « Examiné en comité le… »: the last stage recorded of the programme, in the words of the note. */
const stageOf = (programme: ProgrammeOfYear | null, { m, format }: I18n): string => {
  const version = programme?.programmes.records.flatMap(({ versions }) => versions).findLast(({ stage }) => stage !== 'draft');
  return version?.date === undefined ? '' : m.fundersNote.stage(version.stage, format.day(version.date));
};

const frameWords = (view: FunderView, { grantYear }: NoteChoice, { m, format, locale }: I18n) => {
  const { name } = view.sheet.frame.dossier.organisation;
  const title = m.fundersNote.documentTitle(grantYear);
  return {
    title,
    subtitle: [format.text(name), format.text(view.funder.name)].join(' · '),
    author: name,
    runningHead: `${format.text(name)} · ${title}`,
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    page: m.fundersNote.page,
    of: m.fundersNote.of,
  };
};

/** « Note pour la commission (DOCX) », of what was chosen. */
export const noteToWrite = (view: FunderView, choice: NoteChoice, { programme, territory }: { readonly programme: ProgrammeOfYear | null; readonly territory: string | undefined }, i18n: I18n): WrittenDocument => {
  const { m, format } = i18n;
  const words = m.fundersNote;
  const { grantYear, worksYear, amountCents } = choice;
  const { name } = view.sheet.frame.dossier.organisation;
  const conventions = conventionsOf(view, choice);
  const titles = conventions.map(({ title }) => format.text(title)).join(m.common.between);
  const lines = goalsOf(view, choice);
  const counts = programmeCounts(programme?.actions.records ?? []).all;
  return commissionNoteDocument(
    {
      goals: lines.goals,
      works: choice.works.map((activity) => workOf(activity, i18n)),
      planned: plannedByGoal(programme, lines),
      years: view.years
        .filter(({ year }) => year <= grantYear)
        .map(({ year, maximum, votedCents, paidCents }) => ({ year, maximumCents: maximum.maximumPerYearCents ?? null, votedCents, paidCents })),
      references: referencesOf(view, i18n).known,
    },
    {
      ...frameWords(view, choice, i18n),
      subject: { name: words.subject, text: words.subjectText(grantYear, format.text(name), titles) },
      convention: { title: words.convention, opening: conventions.map(({ title, years }) => words.covers(format.text(title), Math.min(...years), Math.max(...years))), goals: words.goals(lines.goals.length) },
      works: { title: words.worksTitle(worksYear), opening: words.worksOpening(worksYear, territory === undefined ? undefined : format.text(territory)) },
      programme: { title: words.programmeTitle(grantYear), opening: words.programmeOpening(grantYear, counts, stageOf(programme, i18n)), goal: words.planned },
      amount: { title: words.amountTitle, text: words.proposed(grantYear, amountCents === null ? undefined : format.cents(amountCents), titles) },
      years: words.years,
      references: words.references,
      text: format.text,
      cents: (cents) => (cents === null ? m.common.none : format.cents(cents)),
    },
  );
};
