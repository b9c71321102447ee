import { useState } from 'react';
import type { ChangedPlace } from '#domain/reviews/versions/change-groups';
import type { VersionComparison } from '#domain/reviews/versions/version-comparison';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { CodeTag } from '#ui/status/code-tag';
import { ChangedRecordItem } from './changed-record';
import styles from './versions.module.css';

/** So many records are drawn at first, and again at each request: a version of thousands must not hold the page. */
const STEP = 100;

/** The first records of all, each still under its objective. */
const firstOf = (places: readonly ChangedPlace[], limit: number): readonly ChangedPlace[] => {
  let left = limit;
  return places.flatMap(({ place, records }) => {
    const shown = records.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ place, records: shown }];
  });
};

const PlaceTitle = ({ place }: Pick<ChangedPlace, 'place'>) => {
  const { m, format } = useI18n();
  if (place === null) return m.versions.elsewhere;
  return (
    <>
      <CodeTag code={place.code} goal={place.goal.position} /> {format.text(place.shortTitle)}
    </>
  );
};

interface Props {
  readonly places: readonly ChangedPlace[];
  readonly comparison: VersionComparison;
}

/** What changed, goal by goal and objective by objective. */
export const ChangesCards = ({ places, comparison }: Props) => {
  const { m, format } = useI18n();
  const [limit, setLimit] = useState(STEP);
  const total = places.reduce((sum, { records }) => sum + records.length, 0);
  const shown = firstOf(places, limit);
  return (
    <>
      {shown.map(({ place, records }, index) => {
        const goal = place?.goal;
        const isNewGoal = goal !== undefined && goal.id !== shown[index - 1]?.place?.goal.id;
        return (
          <div key={place?.id ?? ''}>
            {isNewGoal && <p className={styles['goal']}>{m.versions.goal(goal.code, format.text(goal.title))}</p>}
            <Card title={<PlaceTitle place={place} />} subtitle={m.versions.records(places.find((one) => one.place?.id === place?.id)?.records.length ?? 0)}>
              <ul className={styles['records']}>
                {records.map((record) => (
                  <ChangedRecordItem key={record.id} record={record} place={place} names={comparison.names} />
                ))}
              </ul>
            </Card>
          </div>
        );
      })}
      {total > limit && (
        <p>
          <span className={styles['onPaper']}>{m.versions.cut(total - limit)}</span>
          <button type="button" className={buttons['ghost']} onClick={() => setLimit(limit + STEP)}>
            {m.versions.more(total - limit)}
          </button>
        </p>
      )}
    </>
  );
};
