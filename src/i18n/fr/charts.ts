import type { ActivityStatus } from '#domain/activities/statuses';
import type { Qualifier } from '#domain/measures/qualifiers';
import type { YearColumn } from '#domain/periods/month-columns';
import { monthName } from '../format/month';
import { formatNumber } from '../format/number';
import { plural } from '../format/plural';
import { statusesCounted } from './vocabulary';

const ordinal = (number: number): string => (number === 1 ? '1er' : `${String(number)}e`);

const doubts: Record<Qualifier, string> = { exact: 'exact', about: '≈ environ', at_least: '≥ au moins', at_most: '≤ au plus' };

/** « mai », « 1er trimestre », « sans date ». */
const longColumn = (column: YearColumn): string => {
  switch (column.type) {
    case 'month':
      return monthName(column.month, 'long');
    case 'quarter':
      return `${ordinal(column.number)} trimestre`;
    case 'half':
      return `${ordinal(column.number)} semestre`;
    case 'year':
      return 'dans l\'année, sans mois';
    case 'outside':
      return 'autre année';
    case 'undated':
      return 'sans date';
  }
};

/** What fits under a column of a full page. */
const shortColumn = (column: YearColumn): string => {
  switch (column.type) {
    case 'month':
      return monthName(column.month, 'short');
    case 'quarter':
      return `T${String(column.number)}`;
    case 'half':
      return `S${String(column.number)}`;
    case 'year':
      return 'sans mois';
    case 'outside':
      return 'autre année';
    case 'undated':
      return 'sans date';
  }
};

/** What fits under a column of a phone: the initial of a month. */
const initialColumn = (column: YearColumn): string =>
  column.type === 'month' ? shortColumn(column).charAt(0).toUpperCase() : shortColumn(column);

const countedStatus = (status: ActivityStatus, count: number): string => {
  const { one, other } = statusesCounted[status];
  return `${formatNumber(count)} ${plural(count, one, other)}`;
};

export const charts = {
  showTable: 'Voir en tableau',
  showChart: 'Voir en graphique',
  loading: 'Le graphique se prépare…',
  empty: 'Rien d\'enregistré ici.',
  failed: 'Les chiffres de ce graphique n\'ont pas pu être lus.',
  drawingFailed: 'Les barres n\'ont pas pu être dessinées ; les chiffres sont complets.',
  total: 'Total',
  image: {
    menu: (title: string) => `Image ou tableau : ${title}`,
    svg: 'Image (SVG)',
    png: 'Image (PNG)',
    copy: 'Copier le tableau',
    origin: (dossier: string, year: number, territory: string | undefined) =>
      `Source : ${dossier}, année ${String(year)}${territory === undefined ? '' : `, territoire : ${territory}`}`,
    madeOn: (day: string) => `image du ${day}`,
    saved: (name: string) => `Enregistré : ${name}`,
    copied: (rows: number) => `${formatNumber(rows)} ${plural(rows, 'ligne copiée', 'lignes copiées')}`,
    failed: 'L\'image n\'a pas pu être faite.',
    copyFailed: 'Le navigateur n\'a pas laissé copier.',
  },
  doubts,
  longColumn,
  shortColumn,
  initialColumn,
  countedStatus,
  valueOf: (name: string, value: string) => `${name} : ${value}`,
  list: (items: readonly string[]) => items.join(', '),
};
