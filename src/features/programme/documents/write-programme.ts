import { programmeDocument } from '#documents/docx/programme-document';
import { externalStudies, studiesDocument } from '#documents/docx/studies-document';
import type { WrittenDocument } from '#documents/docx/written-document';
import type { Dossier } from '#domain/dossier/dossier';
import type { Convention } from '#domain/objectives/objective';
import { headingsOf } from '#domain/programme/headings';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { I18n } from '#i18n/i18n-context';
import type { ProgrammeShown } from '../programme-shown';
import { descriptionPhrases, detailPhrases, dueInWords, type PersonName } from './action-phrases';

/** What a document says of whose programme it is. */
export interface DocumentFrame {
  readonly dossier: Dossier;
  readonly conventions: readonly Convention[];
  readonly personName: PersonName;
}

const commonWords = (title: string, { dossier, conventions }: DocumentFrame, { programmes }: ProgrammeShown, { m, format, locale }: I18n) => {
  const { name } = dossier.organisation;
  const own = conventions.filter(({ id }) => programmes.some(({ convention }) => convention === id)).map((convention) => format.text(convention.title));
  const { page, of } = m.programmeDocuments;
  return {
    title,
    subtitle: [format.text(name), ...own].join(' · '),
    runningHead: `${format.text(name)} · ${title}`,
    author: name,
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    page,
    of,
    text: format.text,
    due: (action: PlannedAction) => dueInWords(action, { m, format, locale } as I18n),
    conditional: m.programme.one.conditional,
  };
};

/** « Adopté le… »: the last stage that is recorded, if any. */
const stageOf = ({ programmes }: ProgrammeShown, { m, format }: I18n): readonly string[] => {
  const latest = programmes.flatMap(({ versions }) => versions).at(-1);
  return latest === undefined ? [] : [m.programme.version(latest.stage, latest.date === undefined ? '' : format.day(latest.date))];
};

/** « Programme (DOCX) »: the whole programme, whatever the page is narrowed to. */
export const programmeToWrite = (shown: ProgrammeShown, frame: DocumentFrame, i18n: I18n): WrittenDocument => {
  const { m } = i18n;
  const words = m.programmeDocuments;
  const headings = headingsOf(shown.actions);
  const promised = shown.actions.filter(({ id }) => !headings.has(id));
  const firm = promised.filter((action) => action.firm).length;
  return programmeDocument(
    {
      goals: shown.lines.goals,
      objectives: shown.lines.objectives,
      commitments: shown.lines.commitments,
      actions: shown.actions,
      contributions: new Map(shown.programmes.flatMap(({ contributions = [] }) => contributions.map(({ objective, text }) => [objective, text] as const))),
    },
    {
      ...commonWords(words.programmeTitle(shown.year), frame, shown, i18n),
      opening: [...stageOf(shown, i18n), m.programme.counts(firm, promised.length - firm, headings.size)],
      contributionTitle: words.contribution,
      commitmentsTitle: words.commitments,
      nothing: words.nothing,
      toBeSpecified: words.toBeSpecified,
      elsewhere: m.programme.list.elsewhere,
      columns: words.programmeColumns,
      details: (action) => detailPhrases(action, i18n, frame.personName),
    },
  );
};

/** « Liste des études (DOCX) »: the studies given to external providers. */
export const studiesToWrite = (shown: ProgrammeShown, frame: DocumentFrame, i18n: I18n): WrittenDocument => {
  const { m, format } = i18n;
  const words = m.programmeDocuments;
  const studies = externalStudies(shown.actions);
  const known = studies.filter(({ costCents }) => costCents !== undefined).length;
  const headingOf = new Map(shown.actions.map((action) => [action.id, action.title]));
  return studiesDocument(shown.actions, shown.lines.objectives, {
    ...commonWords(words.studiesTitle(shown.year), frame, shown, i18n),
    opening: words.studiesOpening(studies.length, known),
    none: words.noStudy(shown.year),
    columns: words.studiesColumns,
    unknown: words.unknown,
    total: words.total(known, studies.length),
    cents: format.cents,
    description: (action) => {
      const heading = action.parent === undefined ? undefined : headingOf.get(action.parent);
      return [...(heading === undefined ? [] : [format.text(heading)]), ...descriptionPhrases(action, i18n)];
    },
  });
};
