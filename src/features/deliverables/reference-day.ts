import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { I18n } from '#i18n/i18n-context';

/** « 1er janvier 2022 », from `01-01`; a day that this year does not have is told as it was written. */
export const referenceDayText = (referenceDay: string, year: number, format: I18n['format']): string => {
  const day = parseCivilDay(`${year}-${referenceDay}`);
  return day === null ? referenceDay : format.day(day);
};
