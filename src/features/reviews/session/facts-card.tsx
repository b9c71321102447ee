import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { Private } from '#ui/preferences/private';
import { ToldAt } from '#ui/source/told-at';
import { whenInWords, type SessionShown } from './session-shown';
import styles from './session.module.css';

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={styles['fact']}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** When, where, with whom, what documents say of it, and the notes kept for oneself. */
export const FactsCard = ({ shown: { session } }: { readonly shown: SessionShown }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.session.facts;
  const { place, participants, facts, notes, source } = session;
  const when = whenInWords(session, i18n);
  return (
    <Card title={words.title}>
      <dl className={styles['facts']}>
        <Fact name={words.when}>{when ?? <em>{m.session.unknownDate}</em>}</Fact>
        <Fact name={words.place}>{place === undefined ? <em>{words.notRecorded}</em> : format.text(place)}</Fact>
        <Fact name={words.participants}>
          {participants.length === 0 ? (
            <em>{words.notRecordedPlural}</em>
          ) : (
            <ul>
              {participants.map((name) => (
                <li key={name}>{format.text(name)}</li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
      {facts.length > 0 && (
        <ul className={styles['told']} aria-label={m.reviews.sessions.facts}>
          {facts.map((fact) => (
            <li key={fact.label}>
              {format.text(fact.label)} <ToldAt source={fact.source} />
            </li>
          ))}
        </ul>
      )}
      {facts.length === 0 && <ToldAt source={source} />}
      {notes !== undefined && (
        <Private>
          <h3 className={styles['notesTitle']}>{m.reviews.sessions.notes}</h3>
          <p className={styles['notes']}>{format.text(notes)}</p>
        </Private>
      )}
    </Card>
  );
};
