import { useMemo } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import type { ToldTwice } from '#domain/results/told-twice';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readActivitiesById } from '#storage/repositories/activities.repository';
import { Card } from '#ui/card/card';
import { RefusedRecords } from '#ui/states/refused-records';
import styles from './checks.module.css';
import { useChecks } from './checks-shown';
import { TwoFigures } from './two-figures';

const idsOf = (pairs: readonly ToldTwice[]): readonly ActivityId[] => [
  ...new Set(pairs.flatMap(({ restating, against }) => [restating.activity.id, against.activity.id])),
];

/** Facts that have two figures, told with their words; a choice is made here, and stays open to change. */
export const TwoFiguresCard = () => {
  const { m } = useI18n();
  const { toldTwice, findings } = useChecks();
  const ids = useMemo(() => idsOf(toldTwice), [toldTwice]);
  const { data, error } = useLiveRead('activities-told-twice', [...ids], ({ db, dossier }) => readActivitiesById(db, dossier, ids));
  if (error !== null) throw error;
  if (toldTwice.length === 0) return null;
  const open = findings.counts.told_twice_differently;
  const { title, how } = m.checks.rules.told_twice_differently;
  const settled = toldTwice.length - open;
  const activities = new Map<ActivityId, Activity>(data?.records.map((activity) => [activity.id, activity]));
  return (
    <Card title={title(open)} subtitle={how}>
      <RefusedRecords refused={data?.refused ?? []} />
      <ul>
        {toldTwice.map((pair) => (
          <li key={pair.restating.figure.id} className={styles['pair']}>
            {data !== undefined && <TwoFigures pair={pair} activities={activities} />}
          </li>
        ))}
      </ul>
      {settled > 0 && <p className={styles['state']}>{m.checks.twoFigures.settled(settled)}</p>}
    </Card>
  );
};
