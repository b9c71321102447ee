import { wideHtml } from './html-blocks';
import { htmlText, htmlWords } from './html-text';
import type { PackChart } from './pack-content';

type Row = PackChart['rows'][number];

/** A bar as long as its row counts beside the longest one. The numbers are in the row, so it says nothing to who does not see it. */
const barHtml = ({ values, total }: Row, { series }: PackChart, longest: number): string => {
  const share = (value: number): string => `${((100 * value) / longest).toFixed(2)}%`;
  const told = values.reduce((sum, value) => sum + value, 0);
  const parts = [...values.map((value, at) => ({ value, look: series[at]?.look ?? 'rest' })), { value: total - told, look: 'rest' }];
  return `<span class="bar" aria-hidden="true">${parts.flatMap(({ value, look }) => (value > 0 ? [`<i class="s-${htmlText(look)}" style="width:${share(value)}"></i>`] : [])).join('')}</span>`;
};

const headHtml = ({ what, total, series }: PackChart): string => {
  const columns = series.map(({ label, look }) => `<th scope="col" class="n"><span class="key s-${htmlText(look)}" aria-hidden="true"></span>${htmlWords(label)}</th>`);
  return `<thead><tr><th scope="col">${htmlWords(what)}</th>${columns.join('')}<th scope="col" class="n">${htmlWords(total)}</th></tr></thead>`;
};

/** A chart that is its own table: each row has its bar and its numbers. */
export const chartHtml = (chart: PackChart, number: (count: number) => string): string => {
  const longest = Math.max(1, ...chart.rows.map(({ total }) => total));
  const cells = ({ values, total }: Row): string => [...values, total].map((value) => `<td class="n">${htmlText(number(value))}</td>`).join('');
  const rows = chart.rows.map((row) => `<tr><th scope="row">${htmlWords(row.label)}${barHtml(row, chart, longest)}</th>${cells(row)}</tr>`);
  const table = `<table class="chart"><caption>${htmlWords(chart.title)}</caption>${headHtml(chart)}<tbody>${rows.join('')}</tbody></table>`;
  return `<h3>${htmlWords(chart.title)}</h3><p class="small">${htmlWords(chart.how)}</p>${wideHtml(chart.title, table)}`;
};
