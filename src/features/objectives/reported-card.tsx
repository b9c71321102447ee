import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CountedActivity } from '#domain/results/counted-activity';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { CodeTag } from '#ui/status/code-tag';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { ObjectiveInYear } from './objective-in-year';
import styles from './reported-card.module.css';
import { ReportedRow } from './reported-row';
import { YearsToOpen } from './years-to-open';

/** Rows shown at once, and at most: beyond that, the list of activities has the tools to find one's way. */
const FIRST = 12;
const MOST = 200;

interface RowsProps {
  readonly view: ObjectiveInYear;
  readonly activities: readonly CountedActivity[];
  readonly all: boolean;
}

const Rows = ({ view, activities, all }: RowsProps) => (
  <ul>
    {activities.slice(0, MOST).map(({ id }, index) => {
      const activity = view.full.get(id);
      if (activity === undefined) return null;
      // Paper shows every row, whatever is folded on screen.
      return <ReportedRow key={id} activity={activity} className={all || index < FIRST ? undefined : styles['folded']} />;
    })}
  </ul>
);

const Own = ({ view }: { readonly view: ObjectiveInYear }) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const [all, setAll] = useState(false);
  const { activities } = view.own;
  const count = activities.length;
  const words = m.objectives.one;
  return (
    <>
      <Rows view={view} activities={activities} all={all} />
      <p className={styles['after']}>
        {count > FIRST && (
          <button type="button" className={buttons['small']} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.showFewer : words.showAll(Math.min(count, MOST) - FIRST)}
          </button>
        )}
        <Link to="/activites" search={{ ...kept, objectif: view.objective.code }} className={buttons['link']}>
          {count > MOST ? words.seeAll(count) : words.inList}
        </Link>
      </p>
    </>
  );
};

const Serving = ({ view }: { readonly view: ObjectiveInYear }) => {
  const { m } = useI18n();
  const { objectives, goals } = view.year.snapshot;
  if (view.serving.length === 0) return null;
  return (
    <>
      <h3 className={styles['subhead']}>{m.objectives.one.servedByTitle}</h3>
      <ul>
        {view.serving.slice(0, MOST).map(({ id, objective }) => {
          const activity = view.full.get(id);
          const main = objectives.find((candidate) => candidate.id === objective);
          if (activity === undefined) return null;
          const lead = main !== undefined && (
            <>
              <CodeTag code={main.code} goal={Math.max(0, goals.findIndex((goal) => goal.id === main.goal))} />{' '}
            </>
          );
          return <ReportedRow key={id} activity={activity} lead={lead} />;
        })}
      </ul>
    </>
  );
};

interface Props {
  readonly view: ObjectiveInYear;
  readonly years: readonly number[];
}

/** What the report tells under the objective, what serves it from elsewhere, and what a territory's view sets apart. */
export const ReportedCard = ({ view, years }: Props) => {
  const { m } = useI18n();
  const words = m.objectives.one;
  const { year } = view.year.snapshot;
  const { own, serving } = view;
  const none = own.activities.length === 0;
  return (
    <Card
      title={words.reportedTitle(year)}
      {...(!none && { subtitle: words.reportedSubtitle })}
    >
      {none ? (
        <>
          <p className={styles['none']}>{words.reportedNone(year)}</p>
          <YearsToOpen label={words.reportedElsewhere} years={years.filter((other) => other !== year)} />
        </>
      ) : (
        <Own view={view} />
      )}
      {serving.length > 0 && <Serving view={view} />}
      {own.unplaced.length > 0 && (
        <>
          <h3 className={styles['subhead']}>{words.unplacedTitle}</h3>
          <Rows view={view} activities={own.unplaced} all />
        </>
      )}
    </Card>
  );
};
