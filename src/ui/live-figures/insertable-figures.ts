import { figureOf } from '#domain/measures/figure';
import type { Measure } from '#domain/measures/measure';
import { LIVE_COUNTS, LIVE_METRICS, writeLiveFigure, type LiveFigure } from '#domain/report/live-figures/live-figure';
import type { I18n } from '#i18n/i18n-context';
import { figureName } from './figure-name';

/** A figure that can be put in a text: what it is, what it now says where that is known, and the braces that ask for it. */
export interface InsertableFigure {
  readonly insert: string;
  readonly name: string;
  readonly detail: string | undefined;
}

const ofMeasure = ({ id, ...measure }: Measure, { m, format }: I18n): InsertableFigure => ({
  insert: writeLiveFigure({ type: 'measure', id }),
  name: `${m.metrics[measure.metric]} : ${format.quantityInWords(figureOf({ id, ...measure }))} ${format.text(measure.unit)}`,
  detail: m.entry.live.oneFigure,
});

/** Counts and totals at one place; whatever has no place stands for the whole year. */
const at = (place: string | undefined): readonly LiveFigure[] => {
  const where = place === undefined ? {} : { place };
  return [...LIVE_COUNTS.map((count): LiveFigure => ({ type: 'count', count, ...where })), ...LIVE_METRICS.map((metric): LiveFigure => ({ type: 'total', metric, ...where }))];
};

/** The figures that a text may take: those of its own activity first, then what is counted at each of `codes`, then over the year. `said` tells what one now says. */
export const insertableFigures = (measures: readonly Measure[], codes: readonly string[], said: (figure: LiveFigure) => string | undefined, i18n: I18n): readonly InsertableFigure[] => [
  ...measures.map((measure) => ofMeasure(measure, i18n)),
  ...[...codes, undefined].flatMap(at).map((figure) => ({ insert: writeLiveFigure(figure), name: figureName(figure, i18n), detail: said(figure) })),
];
