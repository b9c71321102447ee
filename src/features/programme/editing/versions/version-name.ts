import type { Programme } from '#domain/programme/planned-action';
import type { I18n } from '#i18n/i18n-context';
import type { ProgrammeVersions } from '#storage/repositories/programme-versions.repository';

export type Version = Programme['versions'][number];

/** A stage with its day and the body that examined it, as far as they are recorded. */
export const versionName = ({ stage, date, body, review }: Version, { bodies, sessions }: Pick<ProgrammeVersions, 'bodies' | 'sessions'>, { m, format }: I18n): string => {
  const session = sessions.find(({ id }) => id === review);
  const examined = bodies.find(({ id }) => id === (body ?? session?.body));
  return m.programmeEdit.versions.said(stage, date === undefined ? '' : format.day(date), examined === undefined ? '' : format.text(examined.label));
};
