import type { Activity } from '#domain/activities/activity';
import { figureOf } from '#domain/measures/figure';
import type { Metric } from '#domain/measures/metrics';
import type { MeasureId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { sameValue } from '#domain/record/same-value';
import { idFrom } from '../../collect/seals';
import { blankFigure, type WrittenFigureRow } from '../../entry/written-activity';
import { readWrittenFigure } from '../../written/written-figure';
import { figureTarget } from '../mapping/targets';
import type { RowFault } from './table-proposal';

interface Place {
  readonly dossier: string;
  readonly activity: string;
  readonly current: Activity | undefined;
}

const MEASURING: ReadonlySet<Metric> = new Set<Metric>(['distance_km', 'amount_eur', 'views_pct', 'satisfaction_pct', 'other']);

const isSame = (text: string, metric: Metric, measure: Activity['measures'][number]): boolean => {
  const read = readWrittenFigure(text, !MEASURING.has(metric));
  return read.ok && sameValue(read.value.figure, figureOf(measure));
};

const withUnit = (text: string, unit: string): string => {
  const read = readWrittenFigure(text);
  return read.ok && read.value.unit === '' ? `${text} ${unit}` : text;
};

/**
 * A column that counts one thing, put among the figures of its activity: it corrects the one figure of that metric, or adds it.
 * Where the activity has several of that metric (by session, by public), which one is meant cannot be known.
 */
export const putColumnFigure = (rows: readonly WrittenFigureRow[], text: string, metric: Metric, { dossier, activity, current }: Place): Result<readonly WrittenFigureRow[], RowFault> => {
  const stored = (current?.measures ?? []).filter((measure) => measure.metric === metric);
  if (stored.some((measure) => isSame(text, metric, measure))) return done(rows);
  const [only] = stored;
  if (only === undefined) {
    const id = idFrom<MeasureId>(dossier, activity, 'figure', metric);
    return done([...rows, { ...blankFigure(id), text, metric }]);
  }
  if (stored.length > 1) return refused({ code: 'several-figures', target: figureTarget(metric) });
  return done(rows.map((row) => (row.id === only.id ? { ...row, text: withUnit(text, only.unit) } : row)));
};
