import type { Funder, Grant, Payment } from '#domain/budget/budget';
import { grantsOfOtherYears, grantStanding } from '#domain/budget/grant-standing';
import { useI18n } from '#i18n/i18n-context';
import styles from '#ui/funders/funder.module.css';
import { GrantDetails } from '#ui/funders/grant-details';
import { PaymentLine } from '#ui/funders/payment-line';
import type { DeliverablesYear } from './deliverables-year';

const Payments = ({ payments }: { readonly payments: readonly Payment[] }) => {
  const { m } = useI18n();
  const words = m.deliverables.funders;
  if (payments.length === 0) return <p className={styles['absent']}>{words.noPayment}</p>;
  return (
    <ul className={styles['list']} aria-label={words.paymentsTitle}>
      {payments.map((payment) => (
        <li key={payment.id}>
          <PaymentLine payment={payment} />
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
      <GrantDetails grant={grant} />
      <Payments payments={payments.filter((payment) => payment.grant === grant.id)} />
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
