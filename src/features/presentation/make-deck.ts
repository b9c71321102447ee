import type { PresentedObjective } from '#domain/reviews/presentation/presented-objectives';
import type { I18n } from '#i18n/i18n-context';
import type { Slide } from './deck';
import { followUpSlides } from './follow-up-slides';
import { objectiveSlides, type ObjectiveTelling } from './objective-slides';
import { overviewSlides } from './overview-slides';
import type { PresentedSession } from './presented-session';

const sinceFrom = ({ since, before }: PresentedSession, { m, format }: I18n): string | null => {
  if (since.from === 'version') return m.presentation.objective.sinceVersion(format.day(since.version.date));
  return before?.date === undefined ? null : m.presentation.objective.sinceDay(format.period(before.date, 'long'));
};

const tellingOf = (shown: PresentedSession, noting: boolean, i18n: I18n): ObjectiveTelling => {
  const { snapshot, hasProgramme } = shown;
  const codes = new Map<string, string>(snapshot.objectives.map(({ id, code }) => [id, code]));
  return { ...i18n, year: snapshot.year, codeOf: (id) => codes.get(id) ?? '', sinceFrom: sinceFrom(shown, i18n), hasProgramme, noting };
};

/** Every slide of a session, in its order: what was concluded before, the year as a whole, then the objectives that were picked. */
export const makeDeck = (shown: PresentedSession, picked: readonly PresentedObjective[], noting: boolean, i18n: I18n): readonly Slide[] => {
  const telling = tellingOf(shown, noting, i18n);
  return [
    ...followUpSlides(shown.session, shown.before, shown.followed, telling),
    ...overviewSlides(shown.overview, telling),
    ...picked.flatMap((objective, index) => objectiveSlides(objective, index + 1, picked.length, telling)),
  ];
};
