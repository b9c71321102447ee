import { strToU8 } from 'fflate';
import type { Activity } from '#domain/activities/activity';
import { ACTIVITY_KINDS } from '#domain/activities/kinds';
import { ACTIVITY_ROLES } from '#domain/activities/roles';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { PlainRecord } from '#domain/journal/net-changes';
import { day } from '#tests/fixtures/builders/day';
import { resolveProposal } from '#documents/collect/proposal';
import { FRENCH_READING, type CellReading } from '#documents/tables/mapping/cell-as-written';
import { layOutTable, type LaidTable } from '#documents/tables/mapping/lay-out-table';
import { proposeMapping } from '#documents/tables/mapping/propose-mapping';
import type { Mapping } from '#documents/tables/mapping/targets';
import { proposeTable } from '#documents/tables/propose/propose-table';
import { NO_MEMORY, plainWord, type TableContext, type TableHere } from '#documents/tables/propose/table-context';
import type { RowDecision, TableProposals } from '#documents/tables/propose/table-proposal';
import { readTable } from '#documents/tables/read/read-table';
import { writeFigure } from '#documents/written/write-figure';
import { figureOf } from '#domain/measures/figure';
import { entry } from '#i18n/fr/entry';
import { formatPeriod } from '#i18n/format/period';
import { kinds, roles, statuses } from '#i18n/fr/vocabulary';
import { anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { valueOf } from '../read/made-files';

export const OBJECTIVES = [anObjective('1.1'), anObjective('1.2', { position: 1 }), anObjective('1.10', { position: 2 })];

export const hereWith = (activities: readonly Activity[] = [], over: Partial<TableHere> = {}): TableHere => ({
  dossier: idFor('dossier'),
  activities: new Map(activities.map((one) => [one.id, one])),
  binned: new Map(),
  objectivesIn: (year) => (year >= 2021 && year <= 2024 ? OBJECTIVES : []),
  persons: [{ id: idFor('lea'), name: 'Léa Petit' }],
  funders: [{ id: idFor('drac'), code: 'DRAC', name: 'Direction des affaires culturelles' }],
  territories: [{ code: '62', label: 'Pas-de-Calais' }],
  actions: [],
  programmes: [],
  fulfilled: new Map(),
  ...over,
});

const labels = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>): ReadonlyMap<string, Code> => new Map(codes.map((code) => [plainWord(words[code]), code]));

export const contextWith = (over: Partial<TableContext> = {}): TableContext => ({
  file: 'suivi.csv',
  sheet: '',
  here: hereWith(),
  words: { kinds: labels(ACTIVITY_KINDS, kinds), statuses: labels(ACTIVITY_STATUSES, statuses), roles: labels(ACTIVITY_ROLES, roles) },
  memory: NO_MEMORY,
  defaults: { objective: idFor('1.1'), kind: 'event' },
  today: day('2023-03-01'),
  at: '2023-03-01T10:00:00.000Z',
  author: undefined,
  year: 2022,
  years: [2021, 2022, 2023],
  units: entry.units,
  write: { figure: (measure) => writeFigure(figureOf(measure), measure.unit), date: (date) => formatPeriod(date, 'long') },
  blankClears: false,
  ...over,
});

interface Choice {
  readonly context?: Partial<TableContext>;
  readonly reading?: CellReading;
  readonly mapping?: Mapping;
  readonly decisions?: ReadonlyMap<number, RowDecision>;
}

export const laidOut = (content: string | Uint8Array): LaidTable => {
  const [sheet] = valueOf(readTable(typeof content === 'string' ? strToU8(content) : content)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return layOutTable(sheet);
};

/** A file as it would be imported without a choice made otherwise. */
export const imported = (content: string | Uint8Array, { context = {}, reading = FRENCH_READING, mapping, decisions = new Map() }: Choice = {}): TableProposals => {
  const table = laidOut(content);
  return proposeTable({ table, mapping: mapping ?? proposeMapping(table.columns, new Map()).mapping, reading, decisions, context: contextWith(context) });
};

/** The records that would be written, conflicts kept as they are here. */
export const written = ({ rows }: TableProposals): readonly Activity[] =>
  rows.flatMap(({ proposal }) => (resolveProposal(proposal, new Map()) ?? []) as unknown as Activity);

/** The records as a dossier keeps them after they were written. */
export const stored = (proposals: TableProposals): readonly Activity[] => written(proposals).map((record) => ({ ...record, rev: record.rev + 1 }));

export const asBinned = (activity: Activity): ReadonlyMap<string, PlainRecord> => new Map([[activity.id, activity]]);
