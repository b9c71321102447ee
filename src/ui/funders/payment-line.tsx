import type { Payment } from '#domain/budget/budget';
import { useI18n } from '#i18n/i18n-context';

/** « Acompte 55 000 €, attendu juin 2023 »: the kind, the amount, and when it was paid or is expected. */
export const PaymentLine = ({ payment }: { readonly payment: Payment }) => {
  const { m, format } = useI18n();
  const words = m.deliverables.funders;
  const { kind, amountCents, expected, date, reference } = payment;
  return (
    <>
      <b>{words.payments[kind]}</b> {format.cents(amountCents)},{' '}
      {date !== undefined && words.paidOn(format.period(date, 'long'))}
      {date === undefined && expected !== undefined && words.expectedOn(format.period(expected, 'long'))}
      {date === undefined && expected === undefined && <em>{words.undated}</em>}
      {reference !== undefined && `, ${words.reference(format.text(reference))}`}
    </>
  );
};
