import { formatNumber } from '../format/number';

const TIMES = ['', 'une fois', 'deux fois', 'trois fois', 'quatre fois'] as const;

const times = (count: number): string => TIMES[count] ?? `${formatNumber(count)} fois`;

/** What goes on from one year to the next: « depuis 2021, reportée deux fois ». */
export const continuity = {
  since: (year: number, postponed: number) => `depuis ${String(year)}${postponed === 0 ? '' : `, reportée ${times(postponed)}`}`,
  sequelOf: 'suite de',
  ofProgramme: (year: number) => `(programme ${String(year)})`,
  title: 'D\'une année à l\'autre',
  whole: (since: number, until: number, postponed: number) =>
    `De ${String(since)} à ${String(until)}${postponed === 0 ? '' : `, reportée ${times(postponed)}`} : ce qui était programmé, puis ce qui a été fait, d'après les liens validés.`,
  year: 'Année',
  record: 'Action ou activité',
  status: 'Avancement',
  planned: 'programmée',
  done: 'au rapport',
  here: 'cette activité',
};
