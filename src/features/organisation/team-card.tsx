import { Pencil, Trash2 } from 'lucide-react';
import { sharesStanding } from '#domain/organisation/organisation-chart';
import type { Person } from '#domain/dossier/dossier';
import { useI18n } from '#i18n/i18n-context';
import type { PersonOfDossier } from '#storage/repositories/persons.repository';
import { Card } from '#ui/card/card';
import { ScrollRegion } from '#ui/charts/scroll-region';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { CodeTag } from '#ui/status/code-tag';
import { useOpenPerson } from './editing/open-person';
import styles from './organisation.module.css';
import type { OrganisationShown } from './organisation-shown';

const Absent = () => {
  const { m } = useI18n();
  return <em className={styles['absent']}>{m.common.notRecorded}</em>;
};

/** Shares as they are recorded; that they make no whole is for those who write them. */
const Shares = ({ person, shown }: { readonly person: Person; readonly shown: OrganisationShown }) => {
  const { m, format } = useI18n();
  const standing = sharesStanding(person);
  if (standing.state === 'none') return <Absent />;
  return (
    <>
      <ul className={styles['parts']}>
        {person.shares.map(({ objective, percent }) => {
          const named = shown.named(objective);
          return (
            <li key={objective}>
              {named !== undefined && <CodeTag code={named.objective.code} goal={named.goal} />} {m.organisation.percent(format.number(percent))}
            </li>
          );
        })}
      </ul>
      {standing.state !== 'whole' && (
        <Private instead="">
          <span className={styles['note']}>{m.organisation.standing(standing)}</span>
        </Private>
      )}
    </>
  );
};

/** Changing someone, or taking them away. */
export const PersonActs = ({ of }: { readonly of: PersonOfDossier }) => {
  const { m, format } = useI18n();
  const open = useOpenPerson();
  const name = format.text(of.person.name);
  return (
    <div className={`${styles['acts'] ?? ''} no-print`}>
      <button type="button" className={buttons['small']} aria-label={m.organisation.edit(name)} onClick={() => open({ type: 'person', before: of })}>
        <Pencil size={14} strokeWidth={1.8} aria-hidden="true" />
      </button>
      <button type="button" className={buttons['small']} aria-label={m.organisation.remove(name)} onClick={() => open({ type: 'removal', of })}>
        <Trash2 size={14} strokeWidth={1.8} aria-hidden="true" />
      </button>
    </div>
  );
};

const PersonRow = ({ of, shown }: { readonly of: PersonOfDossier; readonly shown: OrganisationShown }) => {
  const { m, format } = useI18n();
  const { person } = of;
  const { name, function: post, fullTimeEquivalent } = person;
  return (
    <tr>
      <th scope="row">
        {format.text(name)}
        {post !== undefined && <span className={styles['note']}>{format.text(post)}</span>}
      </th>
      <td className={styles['number']}>{fullTimeEquivalent === undefined ? <Absent /> : m.organisation.time(fullTimeEquivalent)}</td>
      <td>
        <Shares person={person} shown={shown} />
      </td>
      <td className="no-print">
        <PersonActs of={of} />
      </td>
    </tr>
  );
};

/** Everyone in post on the day, with their time and their shares. */
export const TeamCard = ({ shown }: { readonly shown: OrganisationShown }) => {
  const { m, format } = useI18n();
  const words = m.organisation.team;
  const title = words.title(format.day(shown.day));
  return (
    <Card title={title} subtitle={words.how}>
      <ScrollRegion label={title}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col" className={styles['number']}>
                {words.time}
              </th>
              <th scope="col">{words.shares}</th>
              <th scope="col" className="no-print">
                <span className="visually-hidden">{words.acts}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.team.map((of) => (
              <PersonRow key={of.person.id} of={of} shown={shown} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
};
