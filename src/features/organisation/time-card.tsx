import { workedOn } from '#domain/organisation/organisation-chart';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { Working } from '#ui/figures/working';
import { CodeTag } from '#ui/status/code-tag';
import styles from './organisation.module.css';
import type { NamedObjective, OrganisationShown } from './organisation-shown';
import { objectivesWorkedOn } from './worked-objectives';

interface RowProps {
  readonly named: NamedObjective;
  readonly shown: OrganisationShown;
}

/** The time on one objective; who makes it is one click away. */
const Row = ({ named: { objective, goal }, shown }: RowProps) => {
  const { m, format } = useI18n();
  const words = m.organisation.byObjective;
  const parts = workedOn(shown.team.map(({ person }) => person), objective.id);
  const time = shown.totals.byObjective.get(objective.id) ?? 0;
  return (
    <tr>
      <th scope="row">
        <CodeTag code={objective.code} goal={goal} /> {format.text(objective.shortTitle)}
      </th>
      <td className={styles['number']}>
        {parts.length === 0 ? (
          <em className={styles['absent']}>{m.common.notRecorded}</em>
        ) : (
          <Working label={m.organisation.time(time)} title={words.working(objective.code)}>
            <ul>
              {parts.map(({ person, percent, time: own }) => (
                <li key={person.id}>{words.part(format.text(person.name), person.fullTimeEquivalent ?? 0, percent, own)}</li>
              ))}
            </ul>
          </Working>
        )}
      </td>
    </tr>
  );
};

const Foot = ({ shown: { totals, team } }: Pick<RowProps, 'shown'>) => {
  const { m } = useI18n();
  const words = m.organisation.byObjective;
  return (
    <tfoot>
      {totals.unshared > 0.005 && (
        <tr>
          <th scope="row">{words.unshared}</th>
          <td className={styles['number']}>{m.organisation.time(totals.unshared)}</td>
        </tr>
      )}
      <tr>
        <th scope="row">{words.total(team.length - totals.unknown, team.length)}</th>
        <td className={styles['number']}>{totals.unknown === team.length ? <em className={styles['absent']}>{m.common.notRecorded}</em> : m.organisation.time(totals.fullTimeEquivalents)}</td>
      </tr>
    </tfoot>
  );
};

/** What the team works on, objective by objective, in full-time equivalents. */
export const TimeCard = ({ shown }: Pick<RowProps, 'shown'>) => {
  const { m } = useI18n();
  const words = m.organisation.byObjective;
  return (
    <Card title={words.title} subtitle={words.how}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.objective}</th>
            <th scope="col" className={styles['number']}>
              {words.time}
            </th>
          </tr>
        </thead>
        <tbody>
          {objectivesWorkedOn(shown).map((named) => (
            <Row key={named.objective.id} named={named} shown={shown} />
          ))}
        </tbody>
        <Foot shown={shown} />
      </table>
      {shown.inProportion && <p className={styles['note']}>{words.proportion}</p>}
    </Card>
  );
};
