import type { Amendment } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';

/** « avenant n° 2 du 3 mars 2023 ». */
export const useAmendmentName = (): ((amendment: Pick<Amendment, 'number' | 'date'>) => string) => {
  const { m, format } = useI18n();
  return ({ number, date }) => m.convention.amendmentName(number, format.day(date));
};
