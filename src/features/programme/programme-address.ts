import type { IgnoredFilter } from '#domain/activities/activity-filter';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { CivilDay } from '#domain/periods/partial-date';
import type { ProgrammeView } from '#domain/programme/programme-views';
import type { MatrixColumns } from '#domain/results/coverage-matrix';
import type { UrlSearch } from '#ui/url/search';
import { ACTIVITY_VIEWS, type ActivityView } from './activity-views';

/** How a view is named in the address. */
const VIEW_NAMES: Readonly<Record<ProgrammeView, string>> = {
  all: 'toutes',
  to_fill: 'a-renseigner',
  late: 'en-retard',
  conditional: 'sous-reserve',
  continuing: 'suite',
  external: 'prestataire',
};

const isView = (name: string): name is ProgrammeView => Object.hasOwn(VIEW_NAMES, name);

const VIEWS = Object.keys(VIEW_NAMES).filter(isView);

/** How a list of activities beside the programme is named there. */
const ACTIVITY_VIEW_NAMES: Readonly<Record<ActivityView, string>> = {
  outside: 'hors-programme',
  unmatched: 'non-rapprochees',
  without_sequel: 'sans-suite',
};

/** What the matrix sets against what. */
export interface MatrixAddress {
  readonly rows: 'objectives' | 'commitments';
  readonly columns: MatrixColumns;
}

const MATRIX = 'matrice';

const readMatrix = ({ vue, lignes, colonnes }: UrlSearch): MatrixAddress | null =>
  vue === MATRIX ? { rows: lignes === 'attendus' ? 'commitments' : 'objectives', columns: colonnes === 'natures' ? 'kinds' : 'months' } : null;

/** What an address says of the page beside its year and filters. */
export interface ProgrammeAddress {
  readonly view: ProgrammeView;
  /** The activities listed in place of the actions. */
  readonly activities: ActivityView | null;
  /** The coverage matrix in place of the page's cards. */
  readonly matrix: MatrixAddress | null;
  /** The day asked for, if the address holds one. */
  readonly on: CivilDay | null;
  readonly ignored: readonly IgnoredFilter[];
}

export const readProgrammeAddress = (search: UrlSearch): ProgrammeAddress => {
  const { vue, au } = search;
  const view = VIEWS.find((name) => VIEW_NAMES[name] === vue);
  const activities = ACTIVITY_VIEWS.find((name) => ACTIVITY_VIEW_NAMES[name] === vue) ?? null;
  const on = au === undefined ? null : parseCivilDay(au);
  return {
    view: view ?? 'all',
    activities,
    matrix: readMatrix(search),
    on,
    ignored: [
      ...(vue !== undefined && view === undefined && activities === null && vue !== MATRIX ? [{ key: 'vue', value: vue }] : []),
      ...(au !== undefined && on === null ? [{ key: 'au', value: au }] : []),
    ],
  };
};

/** The same address in another view. */
export const withView = ({ vue: _left, lignes: _rows, colonnes: _columns, ...search }: UrlSearch, view: ProgrammeView): UrlSearch =>
  view === 'all' ? search : { ...search, vue: VIEW_NAMES[view] };

/** The same address with the coverage matrix, its rows and columns. */
export const withMatrix = (search: UrlSearch, { rows, columns }: MatrixAddress): UrlSearch => ({
  ...withView(search, 'all'),
  vue: MATRIX,
  ...(rows === 'commitments' && { lignes: 'attendus' }),
  ...(columns === 'kinds' && { colonnes: 'natures' }),
});

/** The same address with a list of activities in place of the actions. */
export const withActivities = (search: UrlSearch, view: ActivityView): UrlSearch => ({ ...search, vue: ACTIVITY_VIEW_NAMES[view] });

/** The same address judged on another day; null gives the usual one back. */
export const withDay = ({ au: _left, ...search }: UrlSearch, on: CivilDay | null): UrlSearch =>
  on === null ? search : { ...search, au: on };

/** The same address without its objectives. */
export const withoutObjective = ({ objectif: _left, ...search }: UrlSearch): UrlSearch => search;
