import type { Convention } from '#domain/objectives/objective';
import { isPartialDate } from '#domain/periods/parse-partial-date';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import styles from './convention-facts.module.css';
import { Fold } from './fold';
import { StatedFacts } from './stated-facts';

type Duty = Convention['publicityDuties'][number];

const Duties = ({ name, duties }: { readonly name: string; readonly duties: readonly Duty[] }) => {
  const { m, format } = useI18n();
  if (duties.length === 0) return null;
  return (
    <div>
      <h3>{name}</h3>
      <ul className={styles['list']}>
        {duties.map(({ code, label, by, noticeMonths, source }) => (
          <li key={code}>
            {format.text(label)}
            {by === 'funders' && <span className={styles['by']}> ({m.objectives.facts.byFunders})</span>}
            {noticeMonths !== undefined && <span className={styles['by']}>, {m.objectives.facts.notice(noticeMonths)}</span>}{' '}
            <ToldAt detail source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
};

const References = ({ references }: Pick<Convention, 'references'>) => {
  const { m, format } = useI18n();
  if (references.length === 0) return null;
  return (
    <div>
      <h3>{m.objectives.facts.references}</h3>
      <ul className={styles['list']}>
        {references.map(({ label, date, source }) => (
          <li key={label}>
            {format.text(label)}
            {date !== undefined && <span className={styles['by']}>, {isPartialDate(date) ? format.period(date, 'long') : date}</span>}{' '}
            <ToldAt detail source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
};

const OtherFacts = ({ facts }: { readonly facts: Convention['otherFacts'] }) => {
  const { m } = useI18n();
  const name = m.objectives.facts.others;
  if (facts.length === 0) return null;
  return (
    <div>
      <h3>{name}</h3>
      <StatedFacts facts={facts} name={name} quoted />
    </div>
  );
};

/** Duties of publicity, rules of control and texts cited: rarely asked for, so folded on screen. */
export const ConventionDuties = ({ convention }: { readonly convention: Convention }) => {
  const { m } = useI18n();
  const words = m.objectives.facts;
  const { publicityDuties, controlRules, references, otherFacts } = convention;
  if (publicityDuties.length + controlRules.length + references.length + otherFacts.length === 0) return null;
  return (
    <div className={styles['more']}>
      <Fold label={words.more}>
        <div className={styles['halves']}>
          <Duties name={words.publicity} duties={publicityDuties} />
          <Duties name={words.control} duties={controlRules} />
          <References references={references} />
          <OtherFacts facts={otherFacts} />
        </div>
      </Fold>
    </div>
  );
};
