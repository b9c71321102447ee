import type { CivilDay, PartialDate } from '#domain/periods/partial-date';
import { useI18n } from '#i18n/i18n-context';

/** « 28 mai 2021 ». */
export const useDayText = (): ((day: CivilDay) => string) => {
  const { format } = useI18n();
  // Every civil day is a partial date, the most precise one; the two brands only keep the reverse from happening.
  return (day) => format.period(day as string as PartialDate, 'long');
};
