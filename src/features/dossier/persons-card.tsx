import { lazy, Suspense, useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readPersons, type PersonOfDossier } from '#storage/repositories/persons.repository';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import styles from './persons.module.css';

const EraseDialog = lazy(async () => ({ default: (await import('./erase-dialog')).EraseDialog }));

const PersonLine = ({ of: { person, activities, plannedActions }, onErase }: { readonly of: PersonOfDossier; readonly onErase: () => void }) => {
  const { m, format } = useI18n();
  const words = m.journal.persons;
  const does = [...(person.function === undefined ? [] : [format.text(person.function)]), words.referentOf(activities, plannedActions)];
  return (
    <li className={styles['person']}>
      <span>
        <b>{format.text(person.name)}</b>
        <span className={styles['role']}>{does.join(', ')}</span>
      </span>
      <button type="button" className={buttons['small']} aria-label={words.eraseNamed(format.text(person.name))} onClick={onErase}>
        {words.erase}
      </button>
    </li>
  );
};

/** The persons that the dossier names, and how to erase one of them. */
export const PersonsCard = () => {
  const { m } = useI18n();
  const [asked, setAsked] = useState<PersonOfDossier | null>(null);
  const [erased, setErased] = useState(false);
  const { data, error } = useLiveRead('persons', [], ({ db, dossier }) => readPersons(db, dossier));
  if (error !== null) throw error;
  const words = m.journal.persons;
  return (
    <Card title={words.title} subtitle={words.how}>
      {erased && (
        <Notice>
          <p>{words.erased}</p>
        </Notice>
      )}
      {data?.length === 0 && <p>{words.none}</p>}
      <ul>
        {data?.map((of) => (
          <PersonLine key={of.person.id} of={of} onErase={() => setAsked(of)} />
        ))}
      </ul>
      {asked !== null && (
        <Suspense>
          <EraseDialog
            of={asked}
            onClose={() => setAsked(null)}
            onErased={() => {
              setAsked(null);
              setErased(true);
            }}
          />
        </Suspense>
      )}
    </Card>
  );
};
