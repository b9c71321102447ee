import type { Funder, Grant, Payment } from '#domain/budget/budget';
import { grantsOfOtherYears, grantStanding, type GrantStep } from '#domain/budget/grant-standing';
import type { StatedFact } from '#domain/record/source';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import type { DeliverablesYear } from './deliverables-year';
import styles from './funders.module.css';

const Step = ({ step }: { readonly step: GrantStep }) => {
  const { m, format } = useI18n();
  const words = m.deliverables.funders;
  const { amountCents, date, body, reference, source } = step;
  const details = [
    date === undefined ? words.undated : format.day(date),
    body !== undefined && format.text(body),
    reference !== undefined && words.reference(format.text(reference)),
  ];
  return (
    <li>
      <b>{words.steps[step.step]}</b> {amountCents === undefined ? <em>{words.noAmount}</em> : format.cents(amountCents)},{' '}
      {details.filter(Boolean).join(', ')} <ToldAt source={source} />
    </li>
  );
};

const Facts = ({ facts }: { readonly facts: readonly StatedFact[] }) => {
  const { m, format } = useI18n();
  if (facts.length === 0) return null;
  return (
    <details className={styles['more']}>
      <summary>{m.deliverables.funders.facts(facts.length)}</summary>
      <ul className={styles['list']}>
        {facts.map(({ label, source }, index) => (
          <li key={`${String(index)} ${label}`}>
            {source.words === undefined ? format.text(label) : m.deliverables.funders.fact(format.text(label), format.quote(source.words))}{' '}
            <ToldAt source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
};

const Payments = ({ payments }: { readonly payments: readonly Payment[] }) => {
  const { m, format } = useI18n();
  const words = m.deliverables.funders;
  if (payments.length === 0) return <p className={styles['absent']}>{words.noPayment}</p>;
  return (
    <ul className={styles['list']} aria-label={words.paymentsTitle}>
      {payments.map(({ id, kind, amountCents, date }) => (
        <li key={id}>
          <b>{words.payments[kind]}</b> {format.cents(amountCents)}, {date === undefined ? <em>{words.undated}</em> : format.period(date, 'long')}
        </li>
      ))}
    </ul>
  );
};

interface GrantProps {
  readonly grant: Grant;
  readonly funder: Funder;
  readonly payments: readonly Payment[];
}

const GrantView = ({ grant, funder, payments }: GrantProps) => {
  const { m, format } = useI18n();
  const words = m.deliverables.funders;
  const part = funder.parts.find(({ id }) => id === grant.part);
  return (
    <section className={styles['grant']}>
      <h4>
        {words.grant(grant.year)}
        {part !== undefined && `, ${words.ofPart(format.text(part.label))}`}
      </h4>
      {grant.steps.length === 0 ? (
        <p className={styles['absent']}>{words.noStep}</p>
      ) : (
        <ul className={styles['list']}>
          {grant.steps.map((step, index) => (
            <Step key={`${String(index)} ${step.step}`} step={step} />
          ))}
        </ul>
      )}
      <Payments payments={payments.filter((payment) => payment.grant === grant.id)} />
      <Facts facts={grant.facts ?? []} />
    </section>
  );
};

/** The grants recorded for a funder: the year looked at first, said when there is none, then the other years. */
export const FunderGrants = ({ funder, year }: { readonly funder: Funder; readonly year: DeliverablesYear }) => {
  const { m } = useI18n();
  const { grants } = grantStanding(year.grants, year.payments, funder.id, year.year);
  const others = grantsOfOtherYears(year.grants, funder.id, year.year);
  return (
    <>
      {grants.length === 0 && <p className={styles['absent']}>{m.deliverables.funders.noGrant(year.year)}</p>}
      {[...grants, ...others].map((grant) => (
        <GrantView key={grant.id} grant={grant} funder={funder} payments={year.payments} />
      ))}
    </>
  );
};
