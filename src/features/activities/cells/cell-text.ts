import type { ListedActivity } from '#domain/activities/listed-activity';
import { figureOf } from '#domain/measures/figure';
import type { I18n } from '#i18n/i18n-context';
import type { ColumnKey } from '../list-columns';
import type { ListKnown } from '../list-context';

/** What a cell says, as it is copied: plain text, empty where nothing is known. */
export const cellText = (column: ColumnKey | 'title', { activity, counted, lacks }: ListedActivity, { snapshot, persons, documents }: ListKnown, { m, format }: I18n): string => {
  switch (column) {
    case 'title':
      return activity.title;
    case 'objective':
      return snapshot.objectives.find(({ id }) => id === counted.objective)?.code ?? '';
    case 'status':
      return m.statuses[activity.status];
    case 'date':
      return activity.dates.map((date) => format.period(date, 'long')).join(' ; ');
    case 'referent':
      return (activity.referent === undefined ? undefined : persons.get(activity.referent)?.name) ?? '';
    case 'partners':
      return activity.partners.join(' ; ');
    case 'places':
      return activity.places.join(' ; ');
    case 'figure':
      return activity.measures.map((measure) => `${format.quantity(figureOf(measure))} ${measure.unit}`).join(' ; ');
    case 'lacks':
      return lacks.map((lack) => m.activities.filters.lacks[lack]).join(' ; ');
    case 'source':
      return activity.source === undefined ? '' : format.place(activity.source, documents);
  }
};
