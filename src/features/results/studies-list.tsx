import type { Activity } from '#domain/activities/activity';
import type { Source } from '#domain/record/source';
import type { CountedActivity } from '#domain/results/counted-activity';
import type { StudyStage } from '#domain/results/studies';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { StatusPill } from '#ui/status/status-pill';
import { ActivityLink } from './activity-link';
import { useActivityWords } from './activity-words';
import { SourceSign } from './figure-source';
import { firstShown } from './first-shown';
import { MoreInActivities } from './more-in-activities';
import { ObjectiveOf } from './objective-of';
import { useResults } from './results-context';
import styles from './results.module.css';

interface Named {
  readonly name: string;
  readonly source?: Source | undefined;
}

/** One thing known of a study, or that it is not indicated. */
const Fact = ({ label, named, unknown }: { readonly label: string; readonly named: readonly Named[]; readonly unknown: string }) => {
  const { format } = useI18n();
  return (
    <div className={styles['fact']}>
      <dt>{label}</dt>
      {named.length === 0 && <dd className={styles['unknown']}>{unknown}</dd>}
      {named.map(({ name, source }) => (
        <dd key={name}>
          {format.text(name)} <SourceSign source={source} />
        </dd>
      ))}
    </div>
  );
};

const Cause = ({ cause }: { readonly cause: Activity['cause'] }) => {
  const { format } = useI18n();
  if (cause === undefined) return null;
  return (
    <div className={styles['cause']}>
      {format.text(cause.text)} <SourceSign source={cause.source} />
    </div>
  );
};

const Study = ({ counted }: { readonly counted: CountedActivity }) => {
  const { m } = useI18n();
  const activity = useActivityWords().activities.get(counted.id);
  const words = m.results.studies;
  const { provider, coFunders = [], delivered = [] } = activity?.study ?? {};
  return (
    <li className={styles['study']}>
      <div>
        <p>
          <ActivityLink id={counted.id} />{' '}
          {activity?.role !== undefined && <span className={styles['role']}>{m.roles[activity.role.value]}</span>}
        </p>
        <Cause cause={activity?.cause} />
        <ObjectiveOf objective={counted.objective} />
      </div>
      <dl>
        <Fact label={words.provider} named={provider === undefined ? [] : [provider]} unknown={words.notIndicated} />
        <Fact label={words.coFunders} named={coFunders} unknown={words.notIndicatedMany} />
        <Fact label={words.delivered} named={delivered} unknown={words.notIndicated} />
      </dl>
    </li>
  );
};

const Stage = ({ stage, studies }: { readonly stage: StudyStage; readonly studies: readonly CountedActivity[] }) => {
  const { format } = useI18n();
  return (
    <section className={styles['stage']}>
      <h3>
        <StatusPill status={stage.status} /> <span>{format.number(stage.studies.length)}</span>
      </h3>
      <ul>
        {studies.map((study) => (
          <Study key={study.id} counted={study} />
        ))}
      </ul>
    </section>
  );
};

/** Every study by stage, with who made it, who pays for it and what it delivered, in the words of the documents. */
export const StudiesList = () => {
  const { m } = useI18n();
  const { stages } = useResults().results.studies;
  const all = stages.flatMap(({ studies }) => studies);
  const shown = new Set(firstShown(all));
  const words = m.results.studies;
  return (
    <Card title={words.list} className={styles['long']}>
      <div className={styles['study-head']} aria-hidden="true">
        <span>{words.study}</span>
        <span>{words.provider}</span>
        <span>{words.coFunders}</span>
        <span>{words.delivered}</span>
      </div>
      {stages.map((stage) => {
        const studies = stage.studies.filter((study) => shown.has(study));
        return studies.length > 0 && <Stage key={stage.status} stage={stage} studies={studies} />;
      })}
      <MoreInActivities items={all} narrowed={{ nature: 'study' }} />
    </Card>
  );
};
