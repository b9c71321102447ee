import type { ReactNode } from 'react';
import type { Funder } from '#domain/budget/budget';
import { yearlyMaximum } from '#domain/budget/yearly-maximum';
import type { Source } from '#domain/record/source';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import type { DeliverablesYear } from './deliverables-year';
import { funderAnchor } from './funder-anchor';
import { FunderGrants } from './funder-grants';
import styles from './funders.module.css';

interface FactProps {
  readonly name: string;
  readonly source?: Source | undefined;
  readonly children: ReactNode;
}

const Fact = ({ name, source, children }: FactProps) => (
  <div className={styles['fact']}>
    <dt>{name}</dt>
    <dd>
      {children} <ToldAt source={source} />
    </dd>
  </div>
);

/** The maximum and its parts as written; when they do not add up, both figures stand in one neutral line. */
const Maximum = ({ funder }: { readonly funder: Funder }) => {
  const { m, format } = useI18n();
  const words = m.deliverables.funders;
  const { writtenCents, partsCents, gapCents } = yearlyMaximum(funder);
  return (
    <>
      <Fact name={words.maximum} source={funder.source}>
        {writtenCents === null ? <em>{words.notIndicated}</em> : <b>{format.cents(writtenCents)}</b>}
      </Fact>
      {funder.parts.map(({ id, label, amountCents, source }) => (
        <Fact key={id} name={words.parts} source={source}>
          <b>{format.cents(amountCents)}</b>, {format.text(label)}
        </Fact>
      ))}
      {writtenCents !== null && partsCents !== null && gapCents !== null && gapCents !== 0 && (
        <div className={`${styles['fact'] ?? ''} ${styles['two-figures'] ?? ''}`}>
          <dt>{words.twoFigures}</dt>
          <dd>{words.partsAndMaximum(format.cents(partsCents), format.cents(writtenCents), format.cents(Math.abs(gapCents)))}</dd>
        </div>
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

/** What the convention says of one funder, then what is recorded of its grants. */
export const FunderCard = ({ funder, year }: { readonly funder: Funder; readonly year: DeliverablesYear }) => {
  const { m, format } = useI18n();
  const words = m.deliverables.funders;
  const { budgetSource, paidBy, representative, conditions, conditionsSource, annualAgreement } = funder;
  return (
    <article id={funderAnchor(funder)} className={styles['card']} tabIndex={-1}>
      <h3>{format.text(funder.name)}</h3>
      <dl className={styles['facts']}>
        <Maximum funder={funder} />
        {budgetSource !== undefined && <Fact name={words.budgetSource}>{format.text(budgetSource)}</Fact>}
        {paidBy !== undefined && <Fact name={words.paidBy}>{format.text(paidBy)}</Fact>}
        {representative !== undefined && <Fact name={words.representative}>{format.text(representative)}</Fact>}
        <Fact name={words.annualAgreement}>
          <Agreement foreseen={annualAgreement} />
        </Fact>
        <Fact name={words.conditions} source={conditionsSource}>
          {conditions === undefined ? <em>{words.notRecorded}</em> : format.text(conditions)}
        </Fact>
      </dl>
      <FunderGrants funder={funder} year={year} />
    </article>
  );
};
