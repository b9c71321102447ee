import { Link } from '@tanstack/react-router';
import { successorsOf } from '#domain/objectives/lineage';
import type { CountedActivity } from '#domain/results/counted-activity';
import { useI18n } from '#i18n/i18n-context';
import { useTitles } from '#storage/live/use-titles';
import { Card } from '#ui/card/card';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './convention-facts.module.css';
import type { ObjectivesYear } from './objectives-year';

/** More than this is for the list of activities. */
const MOST = 50;

const Line = ({ activity, title, year }: { readonly activity: CountedActivity; readonly title: string; readonly year: ObjectivesYear }) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const { objectives } = year.snapshot;
  const objective = objectives.find(({ id }) => id === activity.objective);
  const next = objective === undefined ? [] : successorsOf(objectives, objective).map(({ code }) => code);
  const words = m.objectives.unattached;
  return (
    <li>
      <Link to="/activites/$id" params={{ id: activity.id }} search={kept}>
        {format.text(title)}
      </Link>{' '}
      <span className={styles['by']}>{objective === undefined ? words.unknown : words.why(objective.code, next)}</span>
    </li>
  );
};

/** « À rattacher »: activities of objectives that are not of the year's convention, such as one that was split. In every total. */
export const UnattachedCard = ({ year }: { readonly year: ObjectivesYear }) => {
  const { m } = useI18n();
  const known = new Set(year.lines.objectives.map(({ id }) => id));
  const apart = year.scoped.activities.filter(({ objective }) => !known.has(objective));
  const shown = apart.slice(0, MOST);
  const titles = useTitles(shown.map(({ id }) => id));
  const words = m.objectives.unattached;
  if (apart.length === 0) return null;
  return (
    <Card title={words.title} subtitle={words.how(apart.length)}>
      <ul className={styles['list']}>
        {shown.map((activity) => (
          <Line key={activity.id} activity={activity} title={titles.get(activity.id) ?? m.common.loading} year={year} />
        ))}
      </ul>
      {apart.length > MOST && <p>{words.more(apart.length - MOST)}</p>}
    </Card>
  );
};
