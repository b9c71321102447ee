import type { ActivityKind } from '#domain/activities/kinds';
import { isRange } from '#domain/measures/figure';
import type { Measure } from '#domain/measures/measure';
import type { Metric } from '#domain/measures/metrics';
import { done, refused, type Result } from '#domain/record/result';
import { metricOfUnit } from '../written/metric-of-unit';
import { readWrittenFigure, type WrittenFigure } from '../written/written-figure';
import type { EntryFault } from '#domain/activities/entry-fault';
import type { WrittenFigureRow } from './written-activity';

/** Above this, a figure of people or things is a slip of the keyboard: more than live on Earth. */
const ABSURD = 1e10;

/** Metrics that measure rather than count: « 1.347 » is then a decimal. */
const MEASURING: ReadonlySet<Metric> = new Set<Metric>(['distance_km', 'amount_eur', 'views_pct', 'satisfaction_pct', 'other']);

/** A figure with what it was understood to count, and what is still open in how it was written. */
export interface UnderstoodFigure {
  readonly measure: Measure;
  readonly question: WrittenFigure['question'];
}

export interface FigureContext {
  readonly kind: ActivityKind | '';
  /** The unit written for each metric when none was typed, in the language of the record. */
  readonly units: Readonly<Record<Metric, string>>;
  /** Figures as they are stored, with what the form showed of them before anyone typed, when an activity is edited. */
  readonly stored: readonly { readonly measure: Measure; readonly text: string }[];
}

/** A figure of an event with nothing after it counts those who came: the form says so before it is saved. */
const metricOf = (row: WrittenFigureRow, unit: string, kind: ActivityKind | ''): Metric | undefined =>
  row.metric !== '' ? row.metric : (metricOfUnit(unit) ?? (unit === '' && kind === 'event' ? 'attendance' : undefined));

const dimensionsOf = (row: WrittenFigureRow, stored: Measure | undefined): Measure['dimensions'] => {
  const { audience: _audience, session: _session, ...kept } = stored?.dimensions ?? {};
  const dimensions = {
    ...kept,
    ...(row.audience.trim() !== '' && { audience: row.audience.trim() }),
    ...(row.session.trim() !== '' && { session: row.session.trim() }),
  };
  return Object.keys(dimensions).length === 0 ? stored?.dimensions && {} : dimensions;
};

/** What a row says besides its number. What cannot be typed here is kept from the stored figure. */
const around = (row: WrittenFigureRow, stored: Measure | undefined) => {
  const dimensions = dimensionsOf(row, stored);
  return {
    id: row.id,
    ...(dimensions !== undefined && { dimensions }),
    ...(row.partOf !== '' && { partOf: row.partOf }),
    ...(row.restates !== '' && { restates: row.restates }),
    ...(stored?.retained !== undefined && { retained: stored.retained }),
    ...(stored?.carriedByOthers !== undefined && { carriedByOthers: stored.carriedByOthers }),
  };
};

const unchanged = (row: WrittenFigureRow, stored: Measure): Measure => {
  const { dimensions: _dimensions, partOf: _partOf, restates: _restates, ...figure } = stored;
  return { ...figure, ...(row.metric !== '' && { metric: row.metric }), ...around(row, stored) };
};

const rewritten = (row: WrittenFigureRow, written: WrittenFigure, metric: Metric, context: FigureContext): Measure => {
  const { figure, unit } = written;
  const stored = context.stored.find(({ measure }) => measure.id === row.id)?.measure;
  const value = isRange(figure) ? { min: figure.low, max: figure.high } : { value: figure.low };
  // A figure corrected here is no longer the one that the source gives.
  return { ...around(row, stored), metric, qualifier: figure.qualifier, unit: unit === '' ? context.units[metric] : unit, ...value };
};

/** One typed figure as the record keeps it; null when nothing was typed. */
export const understandFigure = (row: WrittenFigureRow, context: FigureContext): Result<UnderstoodFigure | null, EntryFault> => {
  if (row.partOf === row.id || row.restates === row.id) return refused({ code: 'part-of-itself' });
  const stored = context.stored.find(({ measure }) => measure.id === row.id);
  // The same text keeps the figure as it was, with its source and all that no text tells.
  if (row.text.trim() === stored?.text.trim()) return done({ measure: unchanged(row, stored.measure), question: undefined });
  if (row.text.trim() === '') return done(null);
  const guess = readWrittenFigure(row.text);
  if (!guess.ok) return refused({ code: 'figure', fault: guess.reason });
  const metric = metricOf(row, guess.value.unit, context.kind);
  if (metric === undefined) return refused({ code: 'metric-missing' });
  const written = readWrittenFigure(row.text, !MEASURING.has(metric));
  if (!written.ok) return refused({ code: 'figure', fault: written.reason });
  if (written.value.figure.high > ABSURD && metric !== 'amount_eur') return refused({ code: 'figure-absurd' });
  return done({ measure: rewritten(row, written.value, metric, context), question: written.value.question });
};
