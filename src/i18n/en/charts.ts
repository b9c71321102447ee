import type { charts as french } from '../fr/charts';
import type { Translation } from '../translation';
import { counted } from './format/counted';
import { monthName } from './format/month';
import { statusesCounted } from './vocabulary';

const ordinal = (number: number): string => ['first', 'second', 'third', 'fourth'][number - 1] ?? `${String(number)}th`;

/** “May”, “first quarter”, “undated”. */
const longColumn: typeof french.longColumn = (column) => {
  switch (column.type) {
    case 'month':
      return monthName(column.month, 'long');
    case 'quarter':
      return `${ordinal(column.number)} quarter`;
    case 'half':
      return `${ordinal(column.number)} half-year`;
    case 'year':
      return 'in the year, no month';
    case 'outside':
      return 'another year';
    case 'undated':
      return 'undated';
  }
};

/** What fits under a column of a full page. */
const shortColumn: typeof french.shortColumn = (column) => {
  switch (column.type) {
    case 'month':
      return monthName(column.month, 'short');
    case 'quarter':
      return `Q${String(column.number)}`;
    case 'half':
      return `H${String(column.number)}`;
    case 'year':
      return 'no month';
    case 'outside':
      return 'other year';
    case 'undated':
      return 'undated';
  }
};

export const charts: Translation<typeof french> = {
  showTable: 'View as table',
  showChart: 'View as chart',
  loading: 'Preparing the chart…',
  empty: 'Nothing recorded here.',
  failed: 'The figures of this chart could not be read.',
  drawingFailed: 'The bars could not be drawn; the figures are complete.',
  total: 'Total',
  image: {
    menu: (title) => `Image or table: ${title}`,
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    copy: 'Copy the table',
    origin: (dossier, year, territory) => `Source: ${dossier}, year ${String(year)}${territory === undefined ? '' : `, territory: ${territory}`}`,
    madeOn: (day) => `picture of ${day}`,
    saved: (name) => `Saved: ${name}`,
    copied: (rows) => `${counted(rows, 'row', 'rows')} copied`,
    failed: 'The picture could not be made.',
    copyFailed: 'The browser did not let anything be copied.',
  },
  doubts: { exact: 'exact', about: '≈ about', at_least: '≥ at least', at_most: '≤ at most' },
  longColumn,
  shortColumn,
  /** What fits under a column of a phone: the initial of a month. */
  initialColumn: (column) => (column.type === 'month' ? shortColumn(column).charAt(0) : shortColumn(column)),
  countedStatus: (status, count) => counted(count, statusesCounted[status].one, statusesCounted[status].other),
  valueOf: (name, value) => `${name}: ${value}`,
  list: (items) => items.join(', '),
};
