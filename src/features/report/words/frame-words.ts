import type { I18n } from '#i18n/i18n-context';
import { spanOfYears } from '../bilan/span-of-years';
import type { ReportYear } from '../report-year';

/** « Rapport d'activité 2022 », of a territory where it is narrowed to one. */
export const titleOfReport = ({ snapshot, territory }: ReportYear, { m, format }: I18n): string =>
  territory === undefined ? m.report.title(snapshot.year) : m.report.titleIn(snapshot.year, format.text(territory));

/** The conventions that the year answers to, with their years and numbers. */
export const conventionsInWords = ({ snapshot }: ReportYear, { m }: I18n): string =>
  m.report.conventions(snapshot.conventions.filter(({ years }) => years.includes(snapshot.year)).map(({ years, number }) => m.report.convention(spanOfYears(years), number)));
