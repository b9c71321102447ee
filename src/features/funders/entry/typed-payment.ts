import { readWrittenDate, type DateContext } from '#documents/written/written-date';
import type { Payment } from '#domain/budget/budget';
import { eurosAsTyped, parseEuros, type EurosFault } from '#domain/budget/parse-euros';
import type { DateFault } from '#domain/periods/date-fault';
import type { PartialDate } from '#domain/periods/partial-date';
import type { DeliverableId, GrantId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { I18n } from '#i18n/i18n-context';

/** One payment as it stands in its form. */
export interface TypedPayment {
  readonly grant: GrantId;
  readonly kind: Payment['kind'];
  readonly amount: string;
  readonly expected: string;
  readonly date: string;
  readonly reference: string;
  readonly waitsFor: readonly DeliverableId[];
}

export interface PaymentFaults {
  readonly amount?: EurosFault;
  readonly expected?: DateFault;
  readonly date?: DateFault;
}

const dateAsTyped = (date: PartialDate | undefined, format: I18n['format']): string => (date === undefined ? '' : format.period(date, 'long'));

export const paymentAsTyped = (before: Payment | undefined, grant: GrantId, format: I18n['format']): TypedPayment => ({
  grant: before?.grant ?? grant,
  kind: before?.kind ?? 'instalment',
  amount: before === undefined ? '' : eurosAsTyped(before.amountCents),
  expected: dateAsTyped(before?.expected, format),
  date: dateAsTyped(before?.date, format),
  reference: before?.reference ?? '',
  waitsFor: before?.waitsFor ?? [],
});

type DateRead = { readonly date?: PartialDate; readonly fault?: DateFault };

/** What was left as it was shown stays as it is stored: words of a date are not read twice. */
const dateIn = (text: string, stored: PartialDate | undefined, context: DateContext, format: I18n['format']): DateRead => {
  if (text.trim() === '') return {};
  if (stored !== undefined && text === dateAsTyped(stored, format)) return { date: stored };
  const read = readWrittenDate(text, context);
  if (!read.ok) return { fault: read.reason };
  const [date, ...others] = read.value.dates;
  return date === undefined || others.length > 0 ? { fault: { code: 'not-understood' } } : { date };
};

interface Base {
  readonly before: Payment | undefined;
  readonly bare: Pick<Payment, 'dossier' | 'id' | 'rev'>;
  readonly context: DateContext;
  readonly format: I18n['format'];
}

/** What was typed as a payment to write, or what is wrong with it; without a day of payment it is still awaited. */
export const readPayment = (typed: TypedPayment, { before, bare, context, format }: Base): Result<Payment, PaymentFaults> => {
  const amount = parseEuros(typed.amount);
  const expected = dateIn(typed.expected, before?.expected, context, format);
  const paid = dateIn(typed.date, before?.date, context, format);
  const faults: PaymentFaults = {
    ...(!amount.ok && { amount: amount.reason }),
    ...(expected.fault !== undefined && { expected: expected.fault }),
    ...(paid.fault !== undefined && { date: paid.fault }),
  };
  if (!amount.ok || Object.keys(faults).length > 0) return refused(faults);
  const { dossier, id, rev } = before ?? bare;
  return done({
    dossier,
    id,
    rev,
    ...(before?.source !== undefined && { source: before.source }),
    grant: typed.grant,
    kind: typed.kind,
    amountCents: amount.value,
    ...(expected.date !== undefined && { expected: expected.date }),
    ...(paid.date !== undefined && { date: paid.date }),
    ...(typed.reference.trim() !== '' && { reference: typed.reference.trim() }),
    waitsFor: [...typed.waitsFor],
  });
};
