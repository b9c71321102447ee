import { useI18n } from '#i18n/i18n-context';
import type { PersonOfDossier } from '#storage/repositories/persons.repository';
import { Card } from '#ui/card/card';
import styles from './organisation.module.css';
import type { OrganisationShown } from './organisation-shown';
import { PersonActs } from './team-card';

const Line = ({ of }: { readonly of: PersonOfDossier }) => {
  const { m, format } = useI18n();
  const { name, function: post, from, until } = of.person;
  const days = [from !== undefined && m.organisation.others.from(format.day(from)), until !== undefined && m.organisation.others.until(format.day(until))];
  return (
    <li className={styles['line']}>
      <span>
        {format.text(name)}
        <span className={styles['note']}>{[post !== undefined && format.text(post), ...days].filter(Boolean).join(', ')}</span>
      </span>
      <PersonActs of={of} />
    </li>
  );
};

/** Those who had not arrived on the day, or had gone: in no total, and not forgotten. */
export const OthersCard = ({ shown }: { readonly shown: OrganisationShown }) => {
  const { m, format } = useI18n();
  const words = m.organisation.others;
  return (
    <Card title={words.title(format.day(shown.day))} subtitle={words.how} className="no-print">
      <ul>
        {shown.others.map((of) => (
          <Line key={of.person.id} of={of} />
        ))}
      </ul>
    </Card>
  );
};
