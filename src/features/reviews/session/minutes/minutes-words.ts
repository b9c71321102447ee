import type { Review } from '#domain/reviews/review';
import type { I18n } from '#i18n/i18n-context';

/** « Soumis aux participants le 20 mai 2023, jusqu'au 30 mai 2023 »; null when no stage is recorded. */
export const stageInWords = ({ minutes }: Review, { m, format }: I18n): string | null => {
  if (minutes === undefined) return null;
  const { stage, date, until } = minutes;
  return m.session.minutes.told(stage, date === undefined ? '' : format.day(date), until === undefined ? '' : format.day(until));
};
