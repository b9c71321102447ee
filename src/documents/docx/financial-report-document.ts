import { isInKind } from '#domain/budget/accounts';
import { isSignificant, varianceGap, type Variance } from '#domain/budget/budget-statement';
import { frameOf, plain, type DocumentFrame, type WrittenBlock, type WrittenColumn, type WrittenDocument, type WrittenRow } from './written-document';

/** A subsidy and its share of all products, null when there are none. */
export interface SubsidyShare {
  readonly funder: string;
  readonly cents: number;
  readonly share: number | null;
}

export interface FinancialReportContent {
  readonly expenses: readonly Variance[];
  readonly revenue: readonly Variance[];
  readonly subsidies: readonly SubsidyShare[];
  /** What was done, a line for each goal. */
  readonly done: readonly string[];
  /** Share of what was foreseen beyond which a variance is to be explained; null as long as nothing realised is recorded. */
  readonly threshold: number | null;
  /** The numbers that are known. */
  readonly references: readonly { readonly name: string; readonly value: string }[];
}

export interface FinancialReportWords extends DocumentFrame {
  readonly opening: string;
  readonly done: { readonly title: string; readonly opening: string };
  readonly table: {
    readonly title: string;
    readonly nature: string;
    readonly forecast: string;
    readonly outturn: string;
    readonly share: string;
    readonly expenses: string;
    readonly revenue: string;
    readonly totalExpenses: string;
    readonly totalRevenue: string;
    readonly inKind: string;
  };
  readonly subsidies: { readonly title: string; readonly funder: string; readonly text: (amount: string, share: string) => string };
  readonly variances: { readonly title: string; readonly opening: string; readonly none: string; readonly gap: string; readonly explanation: string };
  readonly annex: { readonly title: string; readonly indirect: string; readonly signature: readonly string[] };
  readonly references: { readonly title: string; readonly name: string; readonly value: string };
  readonly text: (text: string) => string;
  readonly cents: (cents: number) => string;
  readonly share: (share: number | null) => string;
}

const heading = (text: string): WrittenBlock => ({ type: 'heading', level: 1, text });
const paragraph = (text: string): WrittenBlock => ({ type: 'paragraph', runs: plain(text) });

/** What was realised of what was foreseen; nothing can be said when nothing was foreseen. */
const realised = (forecast: number | null, outturn: number | null): number | null => (forecast === null || forecast === 0 || outturn === null ? null : outturn / forecast);

const sum = (rows: readonly Variance[], key: 'forecastCents' | 'outturnCents'): number => rows.reduce((total, row) => total + (row[key] ?? 0), 0);

/** Nothing is said of what is not recorded. */
const amounts = (forecast: number | null, outturn: number | null, words: FinancialReportWords) => {
  const cents = (amount: number | null): string => (amount === null ? '' : words.cents(amount));
  return [cents(forecast), cents(outturn), outturn === null ? '' : words.share(realised(forecast, outturn))].map(plain);
};

const rowsOf = (rows: readonly Variance[], words: FinancialReportWords): readonly WrittenRow[] =>
  rows.map(({ account, label, forecastCents, outturnCents }) => ({ type: 'cells', cells: [plain(`${account} ${words.text(label)}`), ...amounts(forecastCents, outturnCents, words)] }));

/** What is given in kind stands below the totals, on both sides. */
const summaryRows = (content: FinancialReportContent, words: FinancialReportWords): readonly WrittenRow[] => {
  const { expenses, revenue } = content;
  const [charges, products] = [expenses, revenue].map((rows) => rows.filter((row) => !isInKind(row)));
  const inKind = [...expenses, ...revenue].filter(isInKind);
  const { table } = words;
  const outturn = (rows: readonly Variance[]): number | null => (content.threshold === null ? null : sum(rows, 'outturnCents'));
  const totalOf = (name: string, rows: readonly Variance[]): WrittenRow => ({ type: 'total', cells: [plain(name), ...amounts(sum(rows, 'forecastCents'), outturn(rows), words)] });
  return [
    { type: 'heading', text: table.expenses },
    ...rowsOf(charges ?? [], words),
    totalOf(table.totalExpenses, charges ?? []),
    { type: 'heading', text: table.revenue },
    ...rowsOf(products ?? [], words),
    totalOf(table.totalRevenue, products ?? []),
    ...(inKind.length === 0 ? [] : ([{ type: 'heading', text: table.inKind }, ...rowsOf(inKind, words)] as const)),
  ];
};

const summaryColumns = ({ table }: FinancialReportWords): readonly WrittenColumn[] => [
  { title: table.nature, width: 46 },
  { title: table.forecast, width: 20, numeric: true },
  { title: table.outturn, width: 20, numeric: true },
  { title: table.share, width: 14, numeric: true },
];

const subsidyBlocks = ({ subsidies }: FinancialReportContent, words: FinancialReportWords): readonly WrittenBlock[] => {
  if (subsidies.length === 0) return [];
  const rows = subsidies.map(({ funder, cents, share }) => ({ type: 'cells' as const, cells: [plain(words.text(funder)), plain(words.subsidies.text(words.cents(cents), words.share(share)))] }));
  return [{ type: 'table', columns: [{ title: words.subsidies.funder, width: 36 }, { title: words.subsidies.title, width: 64 }], rows }];
};

const varianceBlocks = ({ expenses, revenue, threshold }: FinancialReportContent, words: FinancialReportWords): readonly WrittenBlock[] => {
  if (threshold === null) return [];
  const significant = [...expenses, ...revenue].filter((row) => isSignificant(row, threshold));
  const { title, opening, none, gap, explanation } = words.variances;
  if (significant.length === 0) return [{ type: 'heading', level: 2, text: title }, paragraph(none)];
  return [
    { type: 'heading', level: 2, text: title },
    paragraph(opening),
    {
      type: 'table',
      columns: [{ title: words.table.nature, width: 34 }, { title: gap, width: 20, numeric: true }, { title: explanation, width: 46 }],
      rows: significant.map((row) => {
        const difference = varianceGap(row) ?? 0;
        return { type: 'cells' as const, cells: [plain(`${row.account} ${words.text(row.label)}`), plain(`${difference < 0 ? '−' : '+'}${words.cents(Math.abs(difference))}`), plain('')] };
      }),
    },
  ];
};

const referenceBlocks = ({ references }: FinancialReportContent, { references: words }: FinancialReportWords): readonly WrittenBlock[] => {
  if (references.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: words.title },
    { type: 'table', columns: [{ title: words.name, width: 40 }, { title: words.value, width: 60 }], rows: references.map(({ name, value }) => ({ type: 'cells' as const, cells: [plain(name), plain(value)] })) },
  ];
};

/**
 * « Compte rendu financier de subvention », in the three parts that its form asks (cerfa 15059): what was done, the summary of
 * charges and products with the share of each subsidy, and the annex with the variances to explain and the signature.
 */
export const financialReportDocument = (content: FinancialReportContent, words: FinancialReportWords): WrittenDocument => ({
  ...frameOf(words),
  blocks: [
    paragraph(words.opening),
    heading(words.done.title),
    paragraph(words.done.opening),
    ...(content.done.length === 0 ? [] : ([{ type: 'list', items: content.done }] as const)),
    heading(words.table.title),
    { type: 'table', columns: summaryColumns(words), rows: summaryRows(content, words) },
    ...subsidyBlocks(content, words),
    heading(words.annex.title),
    ...varianceBlocks(content, words),
    paragraph(words.annex.indirect),
    ...referenceBlocks(content, words),
    ...words.annex.signature.map(paragraph),
  ],
});
