import { Link } from '@tanstack/react-router';
import type { Conclusion, Review } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { Private } from '#ui/preferences/private';
import { ToldAt } from '#ui/source/told-at';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { ReviewsYear } from './reviews-year';
import styles from './reviews.module.css';

const useObjectiveCode = (year: ReviewsYear): ((objective: string | undefined) => string | undefined) => {
  const codes = new Map<string, string>(year.snapshot.objectives.map(({ id, code }) => [id, code]));
  return (objective) => (objective === undefined ? undefined : codes.get(objective));
};

const Conclusions = ({ conclusions, year }: { readonly conclusions: readonly Conclusion[]; readonly year: ReviewsYear }) => {
  const { m, format } = useI18n();
  const codeOf = useObjectiveCode(year);
  const words = m.reviews.sessions;
  if (conclusions.length === 0) return <p className={styles['absent']}>{words.noConclusion}</p>;
  return (
    <ul className={styles['list']} aria-label={words.conclusions}>
      {conclusions.map(({ id, type, text, owner, due, followUp, objective, source }) => {
        const code = codeOf(objective);
        const details = [
          code !== undefined && words.underObjective(code),
          owner !== undefined && words.owner(format.text(owner)),
          due !== undefined && words.due(format.period(due, 'long')),
          words.followUps[followUp],
        ];
        return (
          <li key={id}>
            <b>{words.types[type]}</b> {format.text(text)} <span className={styles['quiet']}>({details.filter(Boolean).join(', ')})</span>{' '}
            <ToldAt source={source} />
          </li>
        );
      })}
    </ul>
  );
};

const Agenda = ({ session, year }: { readonly session: Review; readonly year: ReviewsYear }) => {
  const { m, format } = useI18n();
  const codeOf = useObjectiveCode(year);
  const words = m.reviews.sessions;
  if (session.agenda.length === 0) return <p className={styles['absent']}>{words.noAgenda}</p>;
  return (
    <ol className={styles['list']} aria-label={words.agenda}>
      {session.agenda.map(({ id, title, objective }) => {
        const code = codeOf(objective);
        return (
          <li key={id}>
            {format.text(title)} {code !== undefined && <span className={styles['quiet']}>({words.underObjective(code)})</span>}
          </li>
        );
      })}
    </ol>
  );
};

const SessionFacts = ({ facts }: Pick<Review, 'facts'>) => {
  const { m, format } = useI18n();
  if (facts.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label={m.reviews.sessions.facts}>
      {facts.map(({ label, source }, index) => (
        <li key={`${String(index)} ${label}`}>
          {format.text(label)} <ToldAt source={source} />
        </li>
      ))}
    </ul>
  );
};

const Session = ({ session, year }: { readonly session: Review; readonly year: ReviewsYear }) => {
  const { m, format } = useI18n();
  const words = m.reviews.sessions;
  const body = year.bodies.find(({ id }) => id === session.body);
  const kept = keptBetweenPages(useUrlSearch());
  const { id, label, date, participants, notes, facts, source } = session;
  return (
    <li className={styles['session']}>
      <p className={styles['when']}>{date === undefined ? <em>{words.unknownDate}</em> : format.period(date, 'long')}</p>
      <div className={styles['title']}>
        <h3>
          <Link to="/comites/$id" params={{ id }} search={kept}>
            {format.text(label ?? body?.label ?? m.session.page)}
          </Link>
        </h3>{' '}
        <ToldAt source={source} />
      </div>
      {label !== undefined && body !== undefined && <p className={styles['role']}>{format.text(body.label)}</p>}
      <SessionFacts facts={facts} />
      {participants.length === 0 ? (
        <p className={styles['absent']}>{words.noParticipant}</p>
      ) : (
        <p className={styles['line']}>{words.withParticipants(participants.map(format.text))}</p>
      )}
      <Agenda session={session} year={year} />
      <Conclusions conclusions={year.conclusions.filter(({ review }) => review === session.id)} year={year} />
      {notes !== undefined && notes !== '' && (
        <Private>
          <p className={styles['line']}>
            <b>{words.notes}</b> {format.text(notes)}
          </p>
        </Private>
      )}
    </li>
  );
};

/** Every session recorded, in the order of the year looked at first, those without a date last. */
export const SessionsCard = ({ year }: { readonly year: ReviewsYear }) => {
  const { m } = useI18n();
  const words = m.reviews.sessions;
  const { inYear, otherYears, undated } = year.sessions;
  const sessions = [...inYear, ...otherYears, ...undated];
  return (
    <Card title={words.title} subtitle={sessions.length === 0 ? words.noneHint : words.how(year.snapshot.year)} className={styles['card']}>
      {sessions.length === 0 && <p className={styles['absent']}>{words.none}</p>}
      <ul>
        {sessions.map((session) => (
          <Session key={session.id} session={session} year={year} />
        ))}
      </ul>
    </Card>
  );
};
