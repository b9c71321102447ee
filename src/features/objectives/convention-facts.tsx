import type { ReactNode } from 'react';
import type { Amendment, Convention } from '#domain/objectives/objective';
import type { StatedFact } from '#domain/record/source';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ToldAt } from '#ui/source/told-at';
import { ToldFact } from '#ui/source/told-fact';
import { ConventionDuties } from './convention-duties';
import styles from './convention-facts.module.css';
import { StatedFacts } from './stated-facts';
import { yearSpan } from './year-span';

const Unknown = ({ children }: { readonly children: ReactNode }) => <em className={styles['unknown']}>{children}</em>;

const Stated = ({ name, fact }: { readonly name: string; readonly fact: StatedFact | undefined }) => {
  const { m, format } = useI18n();
  return (
    <ToldFact className={styles['fact']} detail name={name} source={fact?.source}>
      {fact === undefined ? <Unknown>{m.objectives.facts.nothing}</Unknown> : format.text(fact.label)}
    </ToldFact>
  );
};

const Signatures = ({ signatures }: Pick<Convention, 'signatures'>) => {
  const { m, format } = useI18n();
  return (
    <ul className={styles['list']} aria-label={m.objectives.facts.signatures}>
      {signatures.map(({ party, date, source }) => (
        <li key={party}>
          {format.text(party)},{' '}
          {date === undefined ? (
            <Unknown>{m.objectives.facts.unknownDate}</Unknown>
          ) : (
            format.day(date)
          )}{' '}
          <ToldAt detail source={source} />
        </li>
      ))}
    </ul>
  );
};

interface Props {
  readonly convention: Convention;
  readonly amendments: readonly Amendment[];
}

const Identity = ({ convention, amendments }: Props) => {
  const { m, format } = useI18n();
  const { number, years, end, startRule, renewal, amendment, source } = convention;
  const words = m.objectives.facts;
  const own = amendments.filter((line) => line.convention === convention.id);
  return (
    <dl className={styles['facts']}>
      <ToldFact className={styles['fact']} detail name={words.number} source={source}>
        {number ?? <Unknown>{words.noNumber}</Unknown>}
      </ToldFact>
      <ToldFact className={styles['fact']} detail name={words.years}>{years.join(', ')}</ToldFact>
      <Stated name={words.start} fact={startRule} />
      <ToldFact className={styles['fact']} detail name={words.end}>
        {end === undefined ? <Unknown>{words.unknownDate}</Unknown> : format.day(end)}
      </ToldFact>
      <Stated name={words.renewal} fact={renewal} />
      <Stated name={words.amendment} fact={amendment} />
      {own.map((line) => (
        <ToldFact className={styles['fact']} detail key={line.id} name={words.amendments} source={line.source}>
          {words.amendmentOf(format.day(line.date), format.text(line.reason))}
        </ToldFact>
      ))}
    </dl>
  );
};

/** What the convention says of itself: its number, its years, who signed it, what it fixes, and what it obliges to. */
export const ConventionFacts = ({ convention, amendments }: Props) => {
  const { m } = useI18n();
  const words = m.objectives.facts;
  return (
    <Card title={words.title(yearSpan(convention.years))}>
      <div className={styles['columns']}>
        <Identity convention={convention} amendments={amendments} />
        <div>
          <h3>{words.signatures}</h3>
          <Signatures signatures={convention.signatures} />
        </div>
        <div>
          <h3>{words.purposes}</h3>
          <StatedFacts facts={convention.purposes} name={words.purposes} />
        </div>
      </div>
      <ConventionDuties convention={convention} />
    </Card>
  );
};
