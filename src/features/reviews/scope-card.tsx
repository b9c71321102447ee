import type { BodyScope } from '#domain/reviews/bodies-by-scope';
import type { ReviewBody } from '#domain/reviews/review';
import { sessionsOf } from '#domain/reviews/reviews-headline';
import { factsByLabel } from '#domain/record/facts-by-label';
import type { Source } from '#domain/record/source';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ToldAt } from '#ui/source/told-at';
import { ToldFact } from '#ui/source/told-fact';
import { EditBody } from './bodies/body-acts';
import type { ReviewsYear } from './reviews-year';
import styles from './reviews.module.css';

const Frequency = ({ body }: { readonly body: ReviewBody }) => {
  const { m, format } = useI18n();
  const { frequencyPerYear, frequencyWords, frequencySource } = body;
  return (
    <ToldFact className={styles['fact']} name={m.reviews.frequency} source={frequencySource}>
      {frequencyPerYear === undefined && frequencyWords === undefined && <em>{m.reviews.notRecorded}</em>}
      {frequencyPerYear !== undefined && m.reviews.timesAYear(frequencyPerYear)}
      {frequencyPerYear === undefined && frequencyWords !== undefined && format.text(frequencyWords)}
    </ToldFact>
  );
};

const Held = ({ body, year }: { readonly body: ReviewBody; readonly year: ReviewsYear }) => {
  const { m } = useI18n();
  const { inYear, undated, otherYears } = year.sessions;
  const [held, unknown, elsewhere] = [inYear, undated, otherYears].map((sessions) => sessionsOf(sessions, body.id).length);
  const words = [
    held !== undefined && held > 0 && m.reviews.heldIn(year.snapshot.year, held),
    unknown !== undefined && unknown > 0 && m.reviews.heldUndated(unknown),
    elsewhere !== undefined && elsewhere > 0 && m.reviews.heldElsewhere(elsewhere),
  ].filter(Boolean);
  return <ToldFact className={styles['fact']} name={m.reviews.held}>{words.length === 0 ? <em>{m.reviews.notRecordedPlural}</em> : words.join(', ')}</ToldFact>;
};

const Places = ({ sources }: { readonly sources: readonly Source[] }) => {
  const { m, format } = useI18n();
  const [only, ...others] = sources;
  if (others.length === 0) return <ToldAt source={only} />;
  return (
    <ul className={styles['places']}>
      {sources.map((source, index) => (
        <li key={`${String(index)} ${source.ref ?? ''}`}>
          {source.words !== undefined && m.common.quoted(format.quote(source.words))} <ToldAt source={source} />
        </li>
      ))}
    </ul>
  );
};

/** What documents state of a body; the same statement made in several places gives each in its words. */
const StatedFacts = ({ body }: { readonly body: ReviewBody }) => {
  const { m, format } = useI18n();
  const facts = factsByLabel(body.facts ?? []);
  if (facts.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label={m.reviews.factsOf(format.text(body.label))}>
      {facts.map(({ label, sources }) => (
        <li key={label}>
          {sources.length > 1 ? m.reviews.saidBySeveral(format.text(label)) : format.text(label)} <Places sources={sources} />
        </li>
      ))}
    </ul>
  );
};

const Body = ({ body, year }: { readonly body: ReviewBody; readonly year: ReviewsYear }) => {
  const { m, format } = useI18n();
  return (
    <li className={styles['body']}>
      <div>
        <div className={styles['title']}>
          <h3>{format.text(body.label)}</h3> <ToldAt source={body.source} /> <EditBody body={body} year={year} />
        </div>
        {body.role !== undefined && <p className={styles['role']}>{format.text(body.role)}</p>}
        <StatedFacts body={body} />
      </div>
      <dl className={styles['facts']}>
        <Frequency body={body} />
        <ToldFact className={styles['fact']} name={m.reviews.members}>{body.members === undefined ? <em>{m.reviews.notRecordedPlural}</em> : format.text(body.members)}</ToldFact>
        <Held body={body} year={year} />
      </dl>
    </li>
  );
};

/** The bodies about one subject: what each is for, how often it meets, who is in it, and what is recorded of its sessions. */
export const ScopeCard = ({ scope, year }: { readonly scope: BodyScope; readonly year: ReviewsYear }) => {
  const { m, format } = useI18n();
  const { inYear, undated, otherYears } = year.sessions;
  const held = scope.bodies.flatMap(({ id }) => sessionsOf([...inYear, ...undated, ...otherYears], id)).length;
  return (
    <Card
      title={scope.scope === null ? m.reviews.noScope : m.reviews.scope(format.text(scope.scope))}
      subtitle={m.reviews.scopeCounts(scope.bodies.length, held)}
      className={styles['card']}
    >
      <ul>
        {scope.bodies.map((body) => (
          <Body key={body.id} body={body} year={year} />
        ))}
      </ul>
    </Card>
  );
};
