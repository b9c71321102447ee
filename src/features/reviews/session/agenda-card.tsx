import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { AddPoint } from './add-point';
import { AgendaRow } from './agenda-row';
import type { SessionShown } from './session-shown';
import styles from './session.module.css';
import { useAgenda } from './use-agenda';

/** « Ordre du jour »: what the session is to talk about, objective by objective or freely, in its order. */
export const AgendaCard = ({ shown }: { readonly shown: SessionShown }) => {
  const { m } = useI18n();
  const words = m.session.agenda;
  const { agenda } = shown.session;
  const acts = useAgenda(shown);
  return (
    <Card title={words.title} subtitle={agenda.length === 0 ? words.none : words.how(agenda.length)}>
      {agenda.length > 0 && (
        <ol className={styles['agenda']} aria-label={words.title}>
          {agenda.map((item, rank) => (
            <AgendaRow key={item.id} item={item} rank={rank} shown={shown} acts={acts} />
          ))}
        </ol>
      )}
      <p role="status" className="visually-hidden">
        {acts.said}
      </p>
      {acts.problem !== null && <p role="alert">{acts.problem}</p>}
      <AddPoint shown={shown} acts={acts} />
    </Card>
  );
};
