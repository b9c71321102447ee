import type { ConfidenceWords } from '#documents/docx/confidence-blocks';
import type { SessionContent, SessionWords } from '#documents/docx/session-blocks';
import type { CivilDay } from '#domain/periods/partial-date';
import { overlapsYear } from '#domain/periods/period-year';
import { conclusionsToFollow } from '#domain/reviews/follow-up';
import type { Review } from '#domain/reviews/review';
import type { I18n } from '#i18n/i18n-context';
import { sessionTitle, versionsOf, whenInWords, type SessionShown } from '../session-shown';

/** What is recorded of the session and of those before it, as a document takes it; lateness is judged on the day it is written. */
export const contentOf = ({ session, conclusions, read }: SessionShown, on: CivilDay): SessionContent => ({
  session,
  conclusions,
  followed: conclusionsToFollow(session, read.record.sessions.records, read.record.conclusions.records, on),
  objectives: read.frame.objectives,
});

export const confidenceWords = ({ m }: I18n): ConfidenceWords['confidence'] => {
  const { title, level, sentence, levels } = m.session.confidence;
  return { title, level, sentence, levels };
};

const factsOf = (session: Review, i18n: I18n): SessionWords['facts'] => {
  const { m, format } = i18n;
  const words = m.sessionDocuments.facts;
  const { place, participants } = session;
  return [
    { name: words.when, value: whenInWords(session, i18n) ?? words.unknown },
    { name: words.place, value: place === undefined ? words.unknown : format.text(place) },
    { name: words.participants, value: participants.length === 0 ? words.unknown : words.names(participants.map((name) => format.text(name))) },
  ];
};

/** SIRET, RNA and the number of the convention that the session is about, those that are known. */
const referencesOf = ({ session: { date }, read }: SessionShown, { m, format }: I18n): readonly string[] => {
  const words = m.sessionDocuments.references;
  const { siret, rna } = read.frame.dossier.organisation;
  const own = read.frame.conventions.filter(({ years }) => date === undefined || years.some((year) => overlapsYear(date, year)));
  const known = [
    ...(siret === undefined ? [] : [words.siret(siret)]),
    ...(rna === undefined ? [] : [words.rna(rna)]),
    ...own.flatMap(({ number }) => (number === undefined ? [] : [words.convention(format.text(number))])),
  ];
  return known.length === 0 ? [] : [known.join(' · ')];
};

/** The last version kept of the record for the session, with what a file is compared to. */
const versionLine = (shown: SessionShown, { m, format }: I18n): readonly string[] => {
  const last = versionsOf(shown).at(-1);
  return last === undefined ? [] : [m.sessionDocuments.version(format.day(last.date), last.sha256)];
};

/** The words of any document of a session; `withVersion`: the version that it goes with stands at its foot. */
export const sessionWords = (title: string, shown: SessionShown, withVersion: boolean, i18n: I18n): SessionWords => {
  const { m, format, locale } = i18n;
  const words = m.sessionDocuments;
  const { name } = shown.read.frame.dossier.organisation;
  return {
    title,
    subtitle: [format.text(name), sessionTitle(shown.session, shown.body, i18n)].join(' · '),
    runningHead: `${format.text(name)} · ${title}`,
    author: name,
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    page: words.page,
    of: words.of,
    facts: factsOf(shown.session, i18n),
    agenda: words.agenda,
    followUp: { title: m.session.followUp.title, late: m.session.conclusions.overdue, outcomes: m.reviews.sessions.followUps },
    columns: words.columns,
    types: m.reviews.sessions.types,
    foot: [...(withVersion ? versionLine(shown, i18n) : []), ...referencesOf(shown, i18n)],
    text: format.text,
    period: (date) => format.period(date, 'long'),
  };
};
