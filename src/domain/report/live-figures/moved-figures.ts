import canonicalize from 'canonicalize';
import type { FigureValue } from './resolve-figure';

/** A figure that is no longer what a version said of it. */
export interface MovedFigure {
  readonly text: string;
  readonly before: FigureValue;
  readonly now: FigureValue;
}

/** What is said of a figure, without how it was added up: a total from other parts that is the same total has not moved. */
const told = (value: FigureValue): string => canonicalize(value.type === 'sum' ? { type: 'sum', value: value.sum.value, doubt: value.sum.doubt } : value) ?? '';

/** The figures of a text that moved since a version, each with both values. */
export const movedFigures = (before: ReadonlyMap<string, FigureValue>, now: ReadonlyMap<string, FigureValue>): readonly MovedFigure[] =>
  [...now].flatMap(([text, value]) => {
    const earlier = before.get(text);
    return earlier === undefined || told(earlier) === told(value) ? [] : [{ text, before: earlier, now: value }];
  });
