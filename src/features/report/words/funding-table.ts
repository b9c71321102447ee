import { plain, type WrittenRow } from '#documents/docx/written-document';
import type { ReportTable } from '#documents/report/report-words';
import type { GrantTold } from '#domain/report/edition-funding';
import type { I18n } from '#i18n/i18n-context';
import type { FunderEdition } from '../edition/funder-edition';

const cells = (...texts: readonly string[]): WrittenRow => ({ type: 'cells', cells: texts.map(plain) });

const grantTitle = ({ grant: { year, part, number } }: GrantTold, { funder }: FunderEdition, { m, format }: I18n): string => {
  const label = funder.parts.find(({ id }) => id === part)?.label;
  return m.reportDocument.funding.grant(year, label && format.text(label), number && format.text(number));
};

const grantRows = (told: GrantTold, edition: FunderEdition, i18n: I18n): readonly WrittenRow[] => {
  const { m, format } = i18n;
  const words = m.reportDocument.funding;
  const reference = (text: string | undefined): string => (text === undefined ? '' : format.text(text));
  const { vote, paid, expected } = told;
  return [
    { type: 'heading', text: grantTitle(told, edition, i18n) },
    ...(vote === undefined
      ? []
      : [cells(words.voted, vote.amountCents === undefined ? m.reportDocument.notRecorded : format.cents(vote.amountCents), vote.date === undefined ? m.reportDocument.notRecorded : format.day(vote.date), reference(vote.reference))]),
    ...paid.map((payment) => cells(words.paid[payment.kind], format.cents(payment.amountCents), payment.date === undefined ? '' : format.period(payment.date, 'long'), reference(payment.reference))),
    ...expected.map((payment) => cells(words.expected[payment.kind], format.cents(payment.amountCents), payment.expected === undefined ? '' : words.expectedIn(format.period(payment.expected, 'long')), reference(payment.reference))),
  ];
};

/** « Financement »: what was voted, paid and is expected of the grants of one funder for the year; none in an edition for no one in particular. */
export const fundingTables = (edition: FunderEdition | undefined, i18n: I18n): readonly ReportTable[] => {
  if (edition === undefined || edition.funding.length === 0) return [];
  const words = i18n.m.reportDocument.funding;
  return [
    {
      how: words.how,
      columns: [{ title: words.what, width: 34 }, { title: words.amount, width: 20, numeric: true }, { title: words.date, width: 22 }, { title: words.reference, width: 24 }],
      rows: edition.funding.flatMap((told) => grantRows(told, edition, i18n)),
    },
  ];
};
