import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_ROLES } from '#domain/activities/roles';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { Activity } from '#domain/activities/activity';
import type { DossierTablesContent } from '#domain/dossier/references-problem';
import type { PlannedAction } from '#domain/programme/planned-action';
import { countActivities } from '#domain/results/counted-activity';
import { cellNames } from '../tables/cell-names';
import { writeList } from '../tables/cell-lists';
import { EXPORTED_COLUMNS, type ExportedColumn } from '../tables/table-columns';
import { tableRow, type CellNames, type CellWords } from '../tables/table-rows';
import { euros, flatTable, id, number, ref, text, truth, type FlatColumn, type FlatField, type FlatTable } from './flat-table';

/** The heads of columns that the import of tables knows, whatever the language of the interface. */
const HEADS: Readonly<Record<ExportedColumn, string>> = {
  title: 'title', objective: 'objective', objectiveTitle: 'objective_title', alsoServes: 'also_serves', kind: 'kind', year: 'year', date: 'date', status: 'status', cause: 'reason',
  role: 'role', lead: 'lead', figures: 'figures', attendance: 'participants_counted', places: 'places', territories: 'territories', partners: 'partners', funders: 'funders', next: 'next',
  fulfils: 'fulfils', reportText: 'report_text', pressReturns: 'press_returns_named', evidence: 'evidence', id: 'id',
};

const WORDS: Readonly<Partial<Record<ExportedColumn, string>>> = { cause: 'cause', role: 'role', lead: 'referent', figures: 'measures', date: 'dates', attendance: 'participants', objectiveTitle: 'shortTitle', alsoServes: 'otherObjectives' };

const COUNTS: ReadonlySet<ExportedColumn> = new Set(['year', 'attendance', 'pressReturns', 'evidence']);

const said = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>): readonly string[] => codes.map((one) => words[one]);

const enumOf = (column: ExportedColumn, { kinds, statuses, roles }: CellWords): Pick<FlatField, 'codes'> => {
  if (column === 'kind') return { codes: said(ACTIVITY_KINDS, kinds) };
  if (column === 'status') return { codes: said(ACTIVITY_STATUSES, statuses) };
  return column === 'role' ? { codes: said(ACTIVITY_ROLES, roles) } : {};
};

const columnOf = (column: ExportedColumn, words: CellWords, names: CellNames): FlatColumn<Activity> => ({
  name: HEADS[column],
  type: COUNTS.has(column) ? 'integer' : 'string',
  word: WORDS[column] ?? column,
  ...(column === 'id' && { key: true }),
  ...(column === 'title' && { required: true }),
  ...(column === 'reportText' && { long: true }),
  ...enumOf(column, words),
  cell: (activity) => tableRow(activity, words, names)[column],
});

/** Activities as the list exports them, so that the file comes back, with the ids that the other tables point to. */
export const activitiesTable = (tables: DossierTablesContent, words: CellWords): FlatTable => {
  const { activities, objectives, persons, dossiers, funders, links, plannedActions } = tables;
  const names = cellNames({ objectives, persons, territories: dossiers[0]?.territories ?? [], funders, links, actions: plannedActions, counted: countActivities(activities) });
  const kept = EXPORTED_COLUMNS.filter((column) => column !== 'id').map((column) => columnOf(column, words, names));
  return flatTable<Activity>('activities', activities, [
    ...kept,
    ref('objective_id', 'objectives', ({ objective }) => objective, { word: 'objective', required: true }),
    ref('same_as', 'activities', ({ sameAs }) => sameAs),
    columnOf('id', words, names),
  ]);
};

/** Planned actions, under the heads by which a programme is imported. */
export const plannedActionsTable = ({ plannedActions, objectives, persons }: DossierTablesContent, words: CellWords): FlatTable => {
  const codes = new Map<string, string>(objectives.map((objective) => [objective.id, objective.code]));
  const people = new Map<string, string>(persons.map((person) => [person.id, person.name]));
  return flatTable<PlannedAction>('planned_actions', plannedActions, [
    text('number', (action) => action.number),
    text('title', ({ title }) => title, { required: true }),
    text('objective', ({ objective }) => codes.get(objective) ?? objective),
    text('kind', ({ kind }) => words.kinds[kind], { codes: said(ACTIVITY_KINDS, words.kinds) }),
    number('year', 'integer', ({ year }) => year, { required: true }),
    text('due', ({ due }) => due.map(words.date).join(' ; ')),
    text('status', ({ progress }) => progress && words.statuses[progress.status], { codes: said(ACTIVITY_STATUSES, words.statuses) }),
    text('reason', ({ progress }) => progress?.reason, { word: 'cause' }),
    text('places', ({ places }) => writeList(places)),
    text('partners', ({ partners }) => writeList(partners)),
    text('lead', ({ referent }) => referent && people.get(referent), { word: 'referent' }),
    truth('firm', ({ firm }) => firm),
    truth('external_provider', ({ externalProvider }) => externalProvider),
    text('provider', ({ provider }) => provider),
    euros('cost_eur', ({ costCents }) => costCents, 'costCents'),
    ref('programme', 'programmes', ({ programme }) => programme, { required: true }),
    ref('objective_id', 'objectives', ({ objective }) => objective, { word: 'objective', required: true }),
    ref('parent', 'planned_actions', ({ parent }) => parent),
    id(),
  ]);
};
