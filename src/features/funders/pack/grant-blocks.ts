import { plain, type WrittenBlock, type WrittenRow } from '#documents/docx/written-document';
import type { FunderYear } from '#domain/budget/funder-years';
import type { I18n } from '#i18n/i18n-context';
import type { FunderView } from '../funder-view';
import { referencesOf } from '../references';

const cells = (...texts: readonly string[]): WrittenRow => ({ type: 'cells', cells: texts.map(plain) });

const yearsTable = ({ years }: FunderView, { m, format }: I18n): WrittenBlock => {
  const words = m.funderPack;
  const amount = (cents: number | null | undefined, none: string): string => (cents === null || cents === undefined ? none : format.cents(cents));
  const column = (title: string) => ({ title, width: 28, numeric: true });
  return {
    type: 'table',
    columns: [{ title: words.grants.year, width: 16 }, column(words.grants.maximum), column(words.grants.voted), column(words.grants.paid)],
    rows: years.map(({ year, maximum, votedCents, paidCents }) =>
      cells(String(year), amount(maximum.maximumPerYearCents, words.notIndicated), amount(votedCents, words.notRecorded), amount(paidCents, words.notRecorded)),
    ),
  };
};

/** Each step that is known of the year's grants, then each payment that was made. */
const actsOf = (year: FunderYear, { payments }: FunderView, { m, format }: I18n): readonly WrittenRow[] => {
  const grants = new Set(year.grants.map(({ id }) => id));
  const steps = year.grants.flatMap((grant) => grant.steps);
  return [
    ...steps.map(({ step, amountCents, date, reference }) =>
      cells(m.deliverables.funders.steps[step], amountCents === undefined ? '' : format.cents(amountCents), date === undefined ? '' : format.day(date), reference === undefined ? '' : format.text(reference)),
    ),
    ...payments.flatMap(({ grant, kind, amountCents, date, reference }) =>
      date === undefined || !grants.has(grant) ? [] : [cells(m.deliverables.funders.payments[kind], format.cents(amountCents), format.period(date, 'long'), reference === undefined ? '' : format.text(reference))],
    ),
  ];
};

const actsBlocks = (view: FunderView, year: number, i18n: I18n): readonly WrittenBlock[] => {
  const words = i18n.m.funderPack.grants;
  const own = view.years.find((one) => one.year === year);
  const rows = own === undefined ? [] : actsOf(own, view, i18n);
  if (rows.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: words.ofYear(year) },
    { type: 'table', columns: [{ title: words.step, width: 30 }, { title: words.amount, width: 20, numeric: true }, { title: words.date, width: 22 }, { title: words.reference, width: 28 }], rows },
  ];
};

const referenceBlocks = (view: FunderView, i18n: I18n): readonly WrittenBlock[] => {
  const { references, value } = i18n.m.funderPack.grants;
  const { known } = referencesOf(view, i18n);
  if (known.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: references },
    { type: 'table', columns: [{ title: references, width: 45 }, { title: value, width: 55 }], rows: known.map((one) => cells(one.name, one.value)) },
  ];
};

/** What the convention grants at most, what was voted and what was paid, year by year; what is awaited stays with its writer. */
export const grantBlocks = (view: FunderView, year: number, i18n: I18n): readonly WrittenBlock[] => [
  { type: 'heading', level: 1, text: i18n.m.funderPack.grants.title },
  { type: 'paragraph', runs: plain(i18n.m.funderPack.grants.how), small: true },
  ...(view.years.length === 0 ? [] : [yearsTable(view, i18n)]),
  ...actsBlocks(view, year, i18n),
  ...referenceBlocks(view, i18n),
];
