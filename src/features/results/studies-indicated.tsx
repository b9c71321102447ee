import type { ReactNode } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { CountedActivity } from '#domain/results/counted-activity';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { useActivityWords } from './activity-words';
import styles from './results.module.css';

type Study = NonNullable<Activity['study']>;

interface Props {
  readonly studies: readonly CountedActivity[];
  readonly children: ReactNode;
}

/** For how many studies the documents say who made them, who pays for them and what they delivered. */
export const StudiesIndicated = ({ studies, children }: Props) => {
  const { m } = useI18n();
  const { activities } = useActivityWords();
  const words = m.results.studies;
  const saying = (says: (study: Study) => boolean): string => {
    const known = studies.filter(({ id }) => {
      const study = activities.get(id)?.study;
      return study !== undefined && says(study);
    });
    return words.outOf(known.length, studies.length);
  };
  const lines = [
    [words.provider, saying(({ provider }) => provider !== undefined)],
    [words.coFunders, saying(({ coFunders }) => coFunders.length > 0)],
    [words.delivered, saying(({ delivered }) => delivered.length > 0)],
  ] as const;
  return (
    <Card title={words.indicated} subtitle={words.indicatedHow}>
      <dl className={styles['facts']}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </Card>
  );
};
