import { aggregationOf, METRIC_CODES, type Metric } from '../../measures/metrics';
import type { MeasureId } from '../../record/id';

/** What can be counted beside figures: activities of each sort, objectives covered, and the share of the programme that was carried out. */
export const LIVE_COUNTS = ['activities', 'completed', 'studies', 'events', 'publications', 'covered', 'execution'] as const;

export type LiveCount = (typeof LIVE_COUNTS)[number];

/** Metrics whose figures add up, which alone have a total to be told. */
export const LIVE_METRICS: readonly Metric[] = METRIC_CODES.filter((metric) => aggregationOf(metric) === 'sum');

/**
 * A figure that a text asks of the record: one figure of an activity, a count, or a total; of the whole year, or under a goal or an
 * objective named by its code. Written between braces, as `{attendance:1.3}`.
 */
export type LiveFigure =
  | { readonly type: 'measure'; readonly id: MeasureId }
  | { readonly type: 'count'; readonly count: LiveCount; readonly place?: string }
  | { readonly type: 'total'; readonly metric: Metric; readonly place?: string };

/** A piece of a text: words as they were typed, or a figure with the braces that ask for it. */
export type TextPiece = { readonly type: 'words'; readonly text: string } | { readonly type: 'figure'; readonly text: string; readonly figure: LiveFigure };

const placed = (place: string | undefined): { readonly place?: string } => (place === undefined ? {} : { place });

/** Reads what stands between braces; null for what asks for no figure, which is then words like any other. */
export const readLiveFigure = (inside: string): LiveFigure | null => {
  const [, code = '', place] = /^(?<code>[a-z_]+)(?::(?<place>[^{}:]{1,60}))?$/u.exec(inside) ?? [];
  if (code === 'figure' && place !== undefined) return { type: 'measure', id: place as MeasureId };
  const count = LIVE_COUNTS.find((known) => known === code);
  if (count !== undefined) return { type: 'count', count, ...placed(place) };
  const metric = LIVE_METRICS.find((known) => known === code);
  return metric === undefined ? null : { type: 'total', metric, ...placed(place) };
};

/** The braces that ask for a figure. */
export const writeLiveFigure = (figure: LiveFigure): string => {
  if (figure.type === 'measure') return `{figure:${figure.id}}`;
  const code = figure.type === 'count' ? figure.count : figure.metric;
  return figure.place === undefined ? `{${code}}` : `{${code}:${figure.place}}`;
};

/** A text cut at its figures; put together again, the pieces are the text. */
export const piecesOf = (text: string): readonly TextPiece[] =>
  text.split(/(?<figure>\{[^{}]*\})/u).flatMap((piece): readonly TextPiece[] => {
    if (piece === '') return [];
    const figure = /^\{[^{}]*\}$/u.test(piece) ? readLiveFigure(piece.slice(1, -1)) : null;
    return [figure === null ? { type: 'words', text: piece } : { type: 'figure', text: piece, figure }];
  });

/** Every figure that some texts ask for, each once, by the braces that ask for it. */
export const liveFiguresIn = (texts: readonly string[]): ReadonlyMap<string, LiveFigure> =>
  new Map(texts.flatMap((text) => piecesOf(text).flatMap((piece) => (piece.type === 'figure' ? [[piece.text, piece.figure] as const] : []))));
