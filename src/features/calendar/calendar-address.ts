import type { UrlSearch } from '#ui/url/search';

export const CALENDAR_VIEWS = ['month', 'year', 'list'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** How a view is named in the address; the month is what the page opens on. */
const NAMES: Readonly<Record<CalendarView, string>> = { month: 'mois', year: 'annee', list: 'liste' };

export const viewOf = ({ vue }: UrlSearch): CalendarView => CALENDAR_VIEWS.find((view) => NAMES[view] === vue) ?? 'month';

/** The month asked for, from 1 to 12. */
export const monthOf = ({ mois = '' }: UrlSearch): number | undefined => {
  const month = Number(mois);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined;
};

export const withView = ({ vue: _left, ...search }: UrlSearch, view: CalendarView): UrlSearch => (view === 'month' ? search : { ...search, vue: NAMES[view] });

/** The same address on the month of a year; a month before January is one of the year before. */
export const withMonth = (search: UrlSearch, year: number, month: number): UrlSearch => {
  const at = year * 12 + month - 1;
  return { ...withView(search, 'month'), annee: String(Math.floor(at / 12)), mois: String((at % 12) + 1) };
};

export const withObjective = ({ objectif: _left, ...search }: UrlSearch, code: string): UrlSearch => (code === '' ? search : { ...search, objectif: code });
