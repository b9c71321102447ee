import type { Snapshot } from '#domain/reviews/review';
import type { I18n } from '#i18n/i18n-context';

/** « version du 15 mai 2023 », with the hour it was kept at where another one has the same day. */
export const versionName = (version: Snapshot, others: readonly Snapshot[], { m, format }: I18n): string => {
  const isAlone = others.every(({ id, date }) => id === version.id || date !== version.date);
  const day = format.day(version.date);
  return isAlone ? m.versions.named(day) : m.versions.namedAt(day, format.instant(version.takenAt));
};
