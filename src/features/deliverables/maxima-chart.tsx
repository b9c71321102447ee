import type { Funder } from '#domain/budget/budget';
import { grantStanding, type GrantStanding } from '#domain/budget/grant-standing';
import { totalMaximum } from '#domain/budget/yearly-maximum';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { ChartFrame } from '#ui/charts/chart-frame';
import type { ChartTableData } from '#ui/charts/chart-table-data';
import { cssVariables } from '#ui/charts/css-variables';
import type { DeliverablesYear } from './deliverables-year';
import { funderAnchor } from './funder-anchor';
import styles from './maxima-chart.module.css';
import { votedText } from './voted-text';

interface Row {
  readonly funder: Funder;
  readonly standing: GrantStanding;
}

const lengthOf = ({ funder, standing }: Row): number => Math.max(funder.maximumPerYearCents ?? 0, standing.votedCents ?? 0);

const percentOf = (cents: number, scale: number): string => `${scale === 0 ? 0 : (cents / scale) * 100}%`;

const tableOf = (rows: readonly Row[], total: number | null, { m, format }: I18n): ChartTableData => {
  const words = m.deliverables.maxima;
  const amount = (cents: number | null | undefined, unknown: string) =>
    cents === null || cents === undefined ? { text: unknown } : { text: format.cents(cents), sortValue: cents };
  return {
    columns: [
      { key: 'funder', label: words.funder },
      { key: 'maximum', label: words.maximum, numeric: true },
      { key: 'voted', label: words.votedColumn, numeric: true },
    ],
    rows: rows.map(({ funder, standing }) => ({
      key: funder.id,
      cells: {
        funder: { text: format.text(funder.name) },
        maximum: amount(funder.maximumPerYearCents, words.notWritten),
        voted: amount(standing.votedCents, m.common.notRecorded),
      },
    })),
    ...(total !== null && { total: { funder: { text: words.total }, maximum: { text: format.cents(total) }, voted: { text: '' } } }),
  };
};

const MaximumRow = ({ row, scale }: { readonly row: Row; readonly scale: number }) => {
  const { m, format } = useI18n();
  const { funder, standing } = row;
  const { maximumPerYearCents } = funder;
  const place = cssVariables({ '--maximum': percentOf(maximumPerYearCents ?? 0, scale), '--voted': percentOf(standing.votedCents ?? 0, scale) });
  return (
    <li className={styles['row']}>
      <p className={styles['head']}>
        <a href={`#${funderAnchor(funder)}`}>{format.text(funder.name)}</a>
        {maximumPerYearCents === undefined ? <em>{m.deliverables.maxima.notWritten}</em> : <b>{format.cents(maximumPerYearCents)}</b>}
      </p>
      <div className={styles['track']} style={place} aria-hidden="true">
        {maximumPerYearCents !== undefined && <i className={styles['maximum']} />}
        {standing.votedCents !== null && <i className={styles['voted']} />}
      </div>
      <p className={styles['vote']}>
        {standing.votedCents === null ? <em>{m.deliverables.maxima.noVote}</em> : votedText(standing, { m, format })}
      </p>
    </li>
  );
};

/** What each funder grants at most in a year, as written, and what was voted for the year looked at. */
export const MaximaChart = ({ year }: { readonly year: DeliverablesYear }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.deliverables.maxima;
  const rows = year.funders.map((funder) => ({ funder, standing: grantStanding(year.grants, year.payments, funder.id, year.year) }));
  const total = totalMaximum(year.funders);
  const scale = Math.max(0, ...rows.map(lengthOf));
  const highest = Math.max(0, ...year.funders.map(({ maximumPerYearCents }) => maximumPerYearCents ?? 0));
  const votes = rows.filter(({ standing }) => standing.votedCents !== null).length;
  return (
    <ChartFrame
      title={words.title(year.year)}
      subtitle={words.how(total.cents === null || total.known < 2 ? null : format.cents(total.cents))}
      reading={highest === 0 ? words.noReading : words.reading(format.cents(highest), votes, year.year)}
      table={tableOf(rows, total.cents, i18n)}
      empty={rows.length === 0 && words.empty}
    >
      <ul>
        {rows.map((row) => (
          <MaximumRow key={row.funder.id} row={row} scale={scale} />
        ))}
      </ul>
      <ul className={styles['legend']} aria-hidden="true">
        {votes > 0 && <li><i className={styles['voted']} />{words.legendVoted}</li>}
        {votes < rows.length && <li><i className={styles['maximum']} />{words.legendMaximum}</li>}
      </ul>
      {total.without > 0 && <p className={styles['vote']}>{words.without(total.without)}</p>}
    </ChartFrame>
  );
};
