import type { Activity } from '#domain/activities/activity';
import type { DossierTablesContent } from '#domain/dossier/references-problem';
import type { Indicator } from '#domain/indicators/indicator';
import type { Link } from '#domain/links/link';
import type { Measure } from '#domain/measures/measure';
import { fieldCodes } from '#domain/open-data/field-codes';
import type { Programme } from '#domain/programme/planned-action';
import { METRIC_CODES } from '#domain/measures/metrics';
import { QUALIFIERS } from '#domain/measures/qualifiers';
import { CHANNELS } from '#domain/measures/channels';
import { code, flatTable, id, number, ref, text, truth, type FlatTable } from './flat-table';

type Told<Item> = Item & { readonly activity: string };

interface IndicatorValue {
  readonly indicator: string;
  readonly year: number;
  readonly nature: 'target' | 'actual';
  readonly value: number;
  readonly qualifier: string | undefined;
}

const valuesOf = ({ id: indicator, targets, measuredBy }: Indicator): readonly IndicatorValue[] => [
  ...targets.map(({ year, value }) => ({ indicator, year, nature: 'target' as const, value, qualifier: undefined })),
  ...(measuredBy.type === 'manual' ? measuredBy.actuals.map(({ year, value, qualifier }) => ({ indicator, year, nature: 'actual' as const, value, qualifier })) : []),
];

const measuresOf = ({ id: activity, measures }: Activity): readonly Told<Measure>[] => measures.map((measure) => ({ ...measure, activity }));

const measuresTable = (activities: readonly Activity[]): FlatTable =>
  flatTable<Told<Measure>>('measures', activities.flatMap(measuresOf), [
    id(),
    ref('activity', 'activities', ({ activity }) => activity, { required: true }),
    code('metric', METRIC_CODES, ({ metric }) => metric, { required: true }),
    code('qualifier', QUALIFIERS, ({ qualifier }) => qualifier, { required: true }),
    number('value', 'number', (measure) => ('value' in measure ? measure.value : undefined)),
    number('min', 'number', (measure) => ('min' in measure ? measure.min : undefined)),
    number('max', 'number', (measure) => ('max' in measure ? measure.max : undefined)),
    text('unit', ({ unit }) => unit, { required: true }),
    ref('part_of', 'measures', ({ partOf }) => partOf),
    ref('restates', 'measures', ({ restates }) => restates),
    truth('retained', ({ retained }) => retained),
    truth('carried_by_others', ({ carriedByOthers }) => carriedByOthers),
    code('channel', CHANNELS, ({ dimensions }) => dimensions?.channel),
    text('subject', ({ dimensions }) => dimensions?.subject),
    text('session', ({ dimensions }) => dimensions?.session),
  ]);

const pressTable = (activities: readonly Activity[]): FlatTable =>
  flatTable<Told<Activity['pressReturns'][number]>>('press_returns', activities.flatMap(({ id: activity, pressReturns }) => pressReturns.map((one) => ({ ...one, activity }))), [
    id(),
    ref('activity', 'activities', ({ activity }) => activity, { required: true }),
    text('outlet', ({ outlet }) => outlet, { required: true }),
    code('channel', CHANNELS, ({ channel }) => channel),
    text('date', ({ date }) => date),
    text('title', ({ title }) => title),
    text('link', ({ link }) => link),
  ]);

const linksTable = (links: readonly Link[]): FlatTable =>
  flatTable<Link>('links', links, [
    id(),
    ref('activity', 'activities', ({ activity }) => activity, { required: true }),
    ref('planned_action', 'planned_actions', ({ target }) => (target.type === 'planned_action' ? target.id : undefined), { word: 'target' }),
    ref('commitment', 'commitments', ({ target }) => (target.type === 'commitment' ? target.id : undefined), { word: 'target' }),
    code('relation', fieldCodes('links', 'relation'), ({ relation }) => relation, { required: true }),
    code('state', fieldCodes('links', 'state'), ({ state }) => state, { required: true }),
  ]);

const indicatorTables = (indicators: readonly Indicator[]): readonly FlatTable[] => [
  flatTable<Indicator>('indicators', indicators, [
    id(),
    ref('objective', 'objectives', ({ objective }) => objective, { required: true }),
    text('name', ({ name }) => name, { required: true }),
    text('unit', ({ unit }) => unit, { required: true }),
    code('metric', METRIC_CODES, ({ measuredBy }) => (measuredBy.type === 'metric' ? measuredBy.metric : undefined)),
    number('baseline_year', 'integer', ({ baseline }) => baseline?.year, { word: 'baseline' }),
    number('baseline', 'number', ({ baseline }) => baseline?.value),
  ]),
  flatTable<IndicatorValue>('indicator_values', indicators.flatMap(valuesOf), [
    ref('indicator', 'indicators', ({ indicator }) => indicator, { key: true, word: 'indicator' }),
    number('year', 'integer', ({ year }) => year, { key: true }),
    code('nature', ['target', 'actual'], ({ nature }) => nature, { key: true }),
    number('value', 'number', ({ value }) => value, { required: true }),
    code('qualifier', QUALIFIERS, ({ qualifier }) => qualifier),
  ]),
];

const programmesTable = (programmes: readonly Programme[]): FlatTable =>
  flatTable<Programme>('programmes', programmes, [id(), ref('convention', 'conventions', ({ convention }) => convention, { required: true }), number('year', 'integer', ({ year }) => year, { required: true })]);

/** What was done around the activities themselves: figures, press returns, links, indicators, and the programmes. */
export const workTables = ({ activities, links, indicators, programmes }: DossierTablesContent): readonly FlatTable[] => [
  programmesTable(programmes),
  measuresTable(activities),
  pressTable(activities),
  linksTable(links),
  ...indicatorTables(indicators),
];
