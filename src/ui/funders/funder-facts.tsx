import type { Funder } from '#domain/budget/budget';
import { yearlyMaximum } from '#domain/budget/yearly-maximum';
import { useI18n } from '#i18n/i18n-context';
import { Private } from '../preferences/private';
import { ToldFact } from '../source/told-fact';
import styles from './funder.module.css';

/** The maximum and its parts as written; when they do not add up, both figures stand in one neutral line. */
const Maximum = ({ funder }: { readonly funder: Funder }) => {
  const { m, format } = useI18n();
  const words = m.deliverables.funders;
  const { writtenCents, partsCents, gapCents } = yearlyMaximum(funder);
  return (
    <>
      <ToldFact className={styles['fact']} name={words.maximum} source={funder.source}>
        {writtenCents === null ? <em>{words.notIndicated}</em> : <b>{format.cents(writtenCents)}</b>}
      </ToldFact>
      {funder.parts.map(({ id, label, amountCents, source }) => (
        <ToldFact className={styles['fact']} key={id} name={words.parts} source={source}>
          <b>{format.cents(amountCents)}</b>, {format.text(label)}
        </ToldFact>
      ))}
      {writtenCents !== null && partsCents !== null && gapCents !== null && gapCents !== 0 && (
        <Private className={`${styles['fact'] ?? ''} ${styles['two-figures'] ?? ''}`}>
          <dt>{words.twoFigures}</dt>
          <dd>{words.partsAndMaximum(format.cents(partsCents), format.cents(writtenCents), format.cents(Math.abs(gapCents)))}</dd>
        </Private>
      )}
    </>
  );
};

const Agreement = ({ foreseen }: { readonly foreseen: boolean | undefined }) => {
  const { m } = useI18n();
  const words = m.deliverables.funders;
  if (foreseen === undefined) return <em>{words.notRecorded}</em>;
  return foreseen ? words.agreementForeseen : words.agreementNotForeseen;
};

/** What the convention says of one funder: maximum and parts, who pays, on what conditions. */
export const FunderFacts = ({ funder }: { readonly funder: Funder }) => {
  const { m, format } = useI18n();
  const words = m.deliverables.funders;
  const { budgetSource, paidBy, representative, conditions, conditionsSource, annualAgreement } = funder;
  return (
    <dl className={styles['facts']}>
      <Maximum funder={funder} />
      {budgetSource !== undefined && <ToldFact className={styles['fact']} name={words.budgetSource}>{format.text(budgetSource)}</ToldFact>}
      {paidBy !== undefined && <ToldFact className={styles['fact']} name={words.paidBy}>{format.text(paidBy)}</ToldFact>}
      {representative !== undefined && <ToldFact className={styles['fact']} name={words.representative}>{format.text(representative)}</ToldFact>}
      <ToldFact className={styles['fact']} name={words.annualAgreement}>
        <Agreement foreseen={annualAgreement} />
      </ToldFact>
      <ToldFact className={styles['fact']} name={words.conditions} source={conditionsSource}>
        {conditions === undefined ? <em>{words.notRecorded}</em> : format.text(conditions)}
      </ToldFact>
    </dl>
  );
};
