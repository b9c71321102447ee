import type { OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import type { ReportPlace } from '#domain/report/report';
import type { ReportOutline } from '#domain/results/report-outline';
import type { I18n } from '#i18n/i18n-context';

/** « 1.3 Appropriation et valorisation du Bien inscrit ». */
export const nameOf = ({ code, shortTitle }: Pick<OperationalObjective | StrategicGoal, 'code' | 'shortTitle'>, { format }: I18n): string => `${code} ${format.text(shortTitle)}`;

const recordAt = (place: ReportPlace, { goals }: ReportOutline): OperationalObjective | StrategicGoal | undefined => {
  if (place.type === 'part') return undefined;
  if (place.type === 'goal') return goals.find(({ goal }) => goal.id === place.id)?.goal;
  return goals.flatMap(({ objectives }) => objectives).find(({ objective }) => objective.id === place.id)?.objective;
};

/** What a place of the report is called; empty where the convention no longer has it. */
export const placeName = (place: ReportPlace, outline: ReportOutline, i18n: I18n): string => {
  if (place.type === 'part') return i18n.m.reportDocument.partTitle[place.part];
  const found = recordAt(place, outline);
  return found === undefined ? '' : nameOf(found, i18n);
};

/** The code of a place, where figures can be counted under it. */
export const codesAt = (place: ReportPlace, outline: ReportOutline): readonly string[] => {
  const found = recordAt(place, outline);
  return found === undefined ? [] : [found.code];
};
