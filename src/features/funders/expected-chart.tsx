import type { AwaitedPayment } from '#domain/budget/expected-payments';
import type { AwaitedParts } from '#domain/budget/awaited-payments';
import { useI18n, type I18n } from '#i18n/i18n-context';
import type { BarRow } from '#ui/charts/bar-row';
import { BarRows } from '#ui/charts/bar-rows';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartTableData, ChartTableRow } from '#ui/charts/chart-table-data';
import { PaymentLine } from '#ui/funders/payment-line';
import facts from '#ui/funders/funder.module.css';
import styles from './funder-page.module.css';
import { useAwaited } from './use-awaited';
import type { FunderView } from './funder-view';

const sum = (payments: readonly AwaitedPayment[]): number => payments.reduce((total, { payment }) => total + payment.amountCents, 0);

type Group = { readonly key: string; readonly label: string; readonly payments: readonly AwaitedPayment[] };

const groupsOf = ({ months, passed, undated }: AwaitedParts, { m, format }: I18n): readonly Group[] =>
  [
    ...months.map(({ month, payments }) => ({ key: month, label: format.period(month, 'long'), payments })),
    { key: 'passed', label: m.funders.expected.passed, payments: passed },
    { key: 'undated', label: m.funders.expected.undated, payments: undated },
  ].filter(({ payments }) => payments.length > 0);

const tableOf = (parts: AwaitedParts, view: FunderView, i18n: I18n): ChartTableData => {
  const { m, format } = i18n;
  const words = m.funders.expected;
  const labels = new Map(view.deliverables.map(({ id, label }) => [id, format.text(label)]));
  const rowOf = ({ key, label, payments }: Group): ChartTableRow => {
    const pieces = [...new Set(payments.flatMap(({ waitsFor }) => waitsFor.flatMap((piece) => labels.get(piece) ?? [])))];
    return {
      key,
      cells: {
        month: { text: label },
        payments: { text: format.number(payments.length), sortValue: payments.length },
        amount: { text: format.cents(sum(payments)), sortValue: sum(payments) },
        pieces: { text: pieces.join(m.common.between) || words.noPiece },
      },
    };
  };
  const groups = groupsOf(parts, i18n);
  const all = groups.flatMap(({ payments }) => payments);
  return {
    columns: [
      { key: 'month', label: words.month },
      { key: 'payments', label: words.payments, numeric: true },
      { key: 'amount', label: words.amount, numeric: true },
      { key: 'pieces', label: words.pieces },
    ],
    rows: groups.map(rowOf),
    total: { month: { text: words.total }, payments: { text: format.number(all.length) }, amount: { text: format.cents(sum(all)) }, pieces: { text: '' } },
  };
};

const Apart = ({ title, how, payments }: { readonly title: string; readonly how: string; readonly payments: readonly AwaitedPayment[] }) => {
  if (payments.length === 0) return null;
  return (
    <div className={styles['apart']}>
      <h3>{title}</h3>
      <p className={styles['waits']}>{how}</p>
      <ul className={facts['list']}>
        {payments.map(({ payment, grant }) => (
          <li key={payment.id}>
            {grant.year} · <PaymentLine payment={payment} />
          </li>
        ))}
      </ul>
    </div>
  );
};

/** « Encaissements attendus »: what is to come by month; a date that has passed and no date at all are said apart. */
export const ExpectedChart = ({ view }: { readonly view: FunderView }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.funders.expected;
  const parts = useAwaited(view);
  const { months, passed, undated } = parts;
  const all = [...months.flatMap(({ payments }) => payments), ...passed, ...undated];
  const rows = months.map(({ month, cents }): BarRow => ({
    key: month,
    label: format.period(month, 'long'),
    parts: [{ value: cents / 100, doubt: 'exact' }],
    text: format.cents(cents),
  }));
  return (
    <ChartFrame
      title={words.title}
      subtitle={words.how}
      reading={words.reading(months.length, format.cents(sum(all)), passed.length, undated.length)}
      table={tableOf(parts, view, i18n)}
      loadingHeight={120}
      empty={all.length === 0 && words.none}
    >
      {rows.length > 0 && <BarRows rows={rows} />}
      <Apart title={words.passed} how={words.passedHow} payments={passed} />
      <Apart title={words.undated} how={words.undatedHow} payments={undated} />
    </ChartFrame>
  );
};
