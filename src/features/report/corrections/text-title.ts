import type { MarkedText } from '#documents/report/marks';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import type { I18n } from '#i18n/i18n-context';
import type { ReportYear } from '../report-year';

/** What a text is of: « 1.3 Fête du fleuve », or the part, goal or objective that it introduces. */
export const textTitle = (text: MarkedText, { overview: { convention } }: ReportYear, activities: ReadonlyMap<ActivityId, Activity>, { m, format }: I18n): string => {
  const { goals, objectives } = convention;
  if (text.type === 'activity') {
    const activity = activities.get(text.id as ActivityId);
    const code = objectives.find(({ id }) => id === activity?.objective)?.code;
    return [code, format.text(activity?.title ?? '')].filter((part) => part !== undefined).join(' ');
  }
  const { place } = text;
  if (place.type === 'part') return m.corrections.introduction(m.reportDocument.partTitle[place.part]);
  const line = (place.type === 'goal' ? goals : objectives).find(({ id }) => id === place.id);
  return m.corrections.introduction(`${line?.code ?? ''} ${format.text(line?.title ?? '')}`);
};
