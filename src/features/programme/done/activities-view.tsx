import type { OperationalObjective } from '#domain/objectives/objective';
import { groupBy } from '#domain/record/group-by';
import type { ReportedActivity } from '#domain/results/planned-against-done';
import { useI18n } from '#i18n/i18n-context';
import { Private } from '#ui/preferences/private';
import { CodeTag } from '#ui/status/code-tag';
import { EmptyState } from '#ui/states/empty-state';
import type { ActivityView } from '../activity-views';
import { useProgramme } from '../programme-shown';
import { ActivityLines } from './activity-lines';
import { activitiesInView } from './activities-in-view';
import { useDone } from './done-shown';
import styles from './done.module.css';
import { OutsideButton } from './outside-button';

const Group = ({ objective, activities, view }: { readonly objective: OperationalObjective | null; readonly activities: readonly ReportedActivity[]; readonly view: ActivityView }) => {
  const { m, format } = useI18n();
  const { lines } = useProgramme();
  return (
    <section className={styles['group']}>
      <h3 className={styles['groupTitle']}>
        {objective !== null && <CodeTag code={objective.code} goal={lines.goals.findIndex(({ id }) => id === objective.goal)} />}
        <span>{objective === null ? m.programme.list.elsewhere : format.text(objective.shortTitle)}</span>
      </h3>
      <ActivityLines activities={activities}>
        {view === 'without_sequel' ? undefined : (activity) => <OutsideButton activity={activity} />}
      </ActivityLines>
    </section>
  );
};

const List = ({ view }: { readonly view: ActivityView }) => {
  const { m } = useI18n();
  const shown = useProgramme();
  const done = useDone();
  if (done === null) return null;
  const { views } = m.programmeDone;
  const activities = activitiesInView(view, done, shown);
  if (activities.length === 0) return <EmptyState title={views.none[view](shown.year)} />;
  const known = new Map(shown.lines.objectives.map((objective) => [objective.id, objective]));
  const groups = groupBy(activities, ({ objective }) => known.get(objective) ?? null);
  return (
    <>
      <p className={styles['how']}>{views.how[view](shown.year)}</p>
      <div className={styles['groups']}>
        {[...shown.lines.objectives, null].map((objective) => {
          const own = groups.get(objective);
          return own === undefined ? null : <Group key={objective?.id ?? 'elsewhere'} objective={objective} activities={own} view={view} />;
        })}
      </div>
    </>
  );
};

/** One list of activities beside the programme, by objective, in place of its actions; what awaits a look is not for others. */
export const ActivitiesView = ({ view }: { readonly view: ActivityView }) =>
  view === 'outside' ? (
    <List view={view} />
  ) : (
    <Private>
      <List view={view} />
    </Private>
  );
