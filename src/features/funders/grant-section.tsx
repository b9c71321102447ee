import type { Grant, Payment } from '#domain/budget/budget';
import type { FunderYear } from '#domain/budget/funder-years';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import facts from '#ui/funders/funder.module.css';
import { GrantDetails } from '#ui/funders/grant-details';
import { PaymentLine } from '#ui/funders/payment-line';
import type { OpenEntry } from './entry/open-entry';
import type { FunderView } from './funder-view';
import styles from './funder-page.module.css';

interface PaymentsProps {
  readonly payments: readonly Payment[];
  readonly view: FunderView;
  readonly onEdit: (payment: Payment) => void;
}

const EditButton = ({ of, onPress }: { readonly of: string; readonly onPress: () => void }) => {
  const { m } = useI18n();
  return (
    <button type="button" className={`${buttons['link'] ?? ''} no-print`} aria-label={m.funders.years.editNamed(of)} onClick={onPress}>
      {m.common.edit}
    </button>
  );
};

const Payments = ({ payments, view, onEdit }: PaymentsProps) => {
  const { m, format } = useI18n();
  if (payments.length === 0) return <p className={facts['absent']}>{m.deliverables.funders.noPayment}</p>;
  const labels = new Map(view.deliverables.map(({ id, label }) => [id, label]));
  return (
    <ul className={facts['list']} aria-label={m.deliverables.funders.paymentsTitle}>
      {payments.map((payment) => {
        const pieces = payment.waitsFor.flatMap((piece) => labels.get(piece) ?? []).map(format.text);
        return (
          <li key={payment.id}>
            <PaymentLine payment={payment} />
            {payment.date === undefined && pieces.length > 0 && <span className={styles['waits']}>{m.common.between}{m.funders.years.waitsFor(pieces.join(m.common.between))}</span>}{' '}
            <EditButton of={`${m.deliverables.funders.payments[payment.kind]} ${format.cents(payment.amountCents)}`} onPress={() => onEdit(payment)} />
          </li>
        );
      })}
    </ul>
  );
};

interface Props {
  readonly grant: Grant;
  readonly year: FunderYear;
  readonly view: FunderView;
  readonly onOpen: (entry: OpenEntry) => void;
}

/** One grant: its part and number, its steps, and its payments. */
export const GrantSection = ({ grant, year, view, onOpen }: Props) => {
  const { m, format } = useI18n();
  const part = [...year.maximum.parts, ...view.funder.parts].find(({ id }) => id === grant.part);
  return (
    <div>
      {part !== undefined && <p className={facts['list']}>{m.deliverables.funders.ofPart(format.text(part.label))}</p>}
      {grant.number !== undefined && <p className={facts['list']}>{m.funders.years.number(format.text(grant.number))}</p>}
      <GrantDetails
        grant={grant}
        stepAct={({ step }, index) => (
          <EditButton of={`${m.deliverables.funders.steps[step]}, ${String(grant.year)}`} onPress={() => onOpen({ type: 'step', year: year.year, before: { grant, index } })} />
        )}
      />
      <Payments payments={view.payments.filter((payment) => payment.grant === grant.id)} view={view} onEdit={(before) => onOpen({ type: 'payment', year: year.year, before })} />
    </div>
  );
};
