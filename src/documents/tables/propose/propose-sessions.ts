import type { Activity } from '#domain/activities/activity';
import { figureOf, isRange } from '#domain/measures/figure';
import type { Measure } from '#domain/measures/measure';
import type { MeasureId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { sameValue } from '#domain/record/same-value';
import { idFrom } from '../../collect/seals';
import { readWrittenFigure } from '../../written/written-figure';
import type { SessionField } from '../mapping/targets';
import { listProposal, takeRows } from './gather-rows';
import { NamedActivities } from './named-activities';
import type { TableAsked } from './propose-table';
import type { RowTexts } from './row-texts';
import { plainWord, type TableContext } from './table-context';
import type { RowFault, TableProposals } from './table-proposal';

const textOf = ({ texts }: RowTexts, field: SessionField): string => (texts.get(`session:${field}`) ?? '').replace(/\s+/gu, ' ').trim();

const entryFault = (field: SessionField, fault: Extract<RowFault, { readonly code: 'entry' }>['fault'], given: string): Result<never, RowFault> => refused({ code: 'entry', target: `session:${field}`, fault, given });

interface Session {
  readonly name: string;
  readonly figure: ReturnType<typeof figureOf>;
  readonly unit: string;
}

const readSession = (row: RowTexts): Result<Session, RowFault> => {
  const [name, text] = [textOf(row, 'session'), textOf(row, 'attendance')];
  if (name === '') return entryFault('session', { code: 'missing' }, '');
  if (text === '') return entryFault('attendance', { code: 'missing' }, '');
  const read = readWrittenFigure(text);
  return read.ok ? done({ name, figure: read.value.figure, unit: read.value.unit }) : entryFault('attendance', { code: 'figure', fault: read.reason }, text);
};

const sessionOf = ({ dimensions }: Measure): string | undefined => dimensions?.session;

/** The one figure of those who came that tells the whole activity: its sessions are parts of it, so that nobody is counted twice. */
const wholeOf = ({ measures }: Activity): Measure | undefined => {
  const wholes = measures.filter((measure) => measure.metric === 'attendance' && sessionOf(measure) === undefined && measure.partOf === undefined && measure.restates === undefined);
  return wholes.length === 1 ? wholes[0] : undefined;
};

const amountOf = ({ figure }: Session) => (isRange(figure) ? { min: figure.low, max: figure.high } : { value: figure.low });

const made = (session: Session, activity: Activity, { here, units }: TableContext): Measure => {
  const whole = wholeOf(activity);
  return {
    id: idFrom<MeasureId>(here.dossier, activity.id, 'session', plainWord(session.name)),
    metric: 'attendance',
    qualifier: session.figure.qualifier,
    unit: session.unit === '' ? (whole?.unit ?? units.attendance) : session.unit,
    dimensions: { session: session.name },
    ...(whole !== undefined && { partOf: whole.id }),
    ...amountOf(session),
  };
};

/** The figures of an activity with this session among them: the one of its name corrected, else one more. */
const withSession = (measures: readonly Measure[], session: Session, activity: Activity, context: TableContext): readonly Measure[] => {
  const known = measures.find((measure) => measure.metric === 'attendance' && plainWord(sessionOf(measure) ?? '') === plainWord(session.name));
  if (known === undefined) return [...measures, made(session, activity, context)];
  if (sameValue(figureOf(known), session.figure)) return measures;
  const { id, unit, dimensions, partOf } = known;
  const corrected: Measure = { ...made(session, activity, context), id, unit, ...(dimensions !== undefined && { dimensions }), ...(partOf !== undefined && { partOf }) };
  return measures.map((measure) => (measure.id === id ? corrected : measure));
};

interface Gathering {
  readonly activity: Activity;
  readonly line: number;
  readonly named: Set<string>;
  measures: readonly Measure[];
}

/** What those who came to each session would add to the figures of their activities, or correct in them. */
export const proposeSessions = (asked: TableAsked): TableProposals => {
  const { context } = asked;
  const activities = new NamedActivities(context, 'session:activity');
  const gathered = new Map<string, Gathering>();
  let same = 0;
  const take = (row: RowTexts): RowFault | undefined => {
    const activity = activities.of(textOf(row, 'activity'));
    if (!activity.ok) return activity.reason;
    const session = readSession(row);
    if (!session.ok) return session.reason;
    const own = gathered.get(activity.value.id) ?? { activity: activity.value, line: row.line, named: new Set<string>(), measures: activity.value.measures };
    const name = plainWord(session.value.name);
    if (own.named.has(name)) return { code: 'key-twice', line: own.line, given: session.value.name };
    own.named.add(name);
    const after = withSession(own.measures, session.value, own.activity, context);
    if (after === own.measures) same += 1;
    own.measures = after;
    gathered.set(activity.value.id, own);
    return undefined;
  };
  const refusals = takeRows(asked, take, (row) => textOf(row, 'activity'));
  const rows = [...gathered.values()].filter(({ activity, measures }) => measures !== activity.measures).map(({ activity, line, measures }) => listProposal({ activity, line, field: 'measures', value: measures, marks: [] }, context));
  return { rows, refused: refusals, same, declined: 0, gone: [], totals: [], keys: new Map() };
};
