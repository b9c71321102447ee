import type { CountedActivity } from './counted-activity';
import { placedFigures, type PlacedFigure } from './placed-figure';

/** Two figures for one fact that do not say the same, and which of them someone chose to retain; both stay. */
export interface ToldTwice {
  readonly restating: PlacedFigure;
  readonly against: PlacedFigure;
  readonly retained: 'restating' | 'against' | null;
}

const differ = ({ figure: left }: PlacedFigure, { figure: right }: PlacedFigure): boolean =>
  left.low !== right.low || left.high !== right.high || left.qualifier !== right.qualifier;

const retainedOf = (restating: PlacedFigure, against: PlacedFigure): ToldTwice['retained'] => {
  if (restating.figure.retained === true) return 'restating';
  return against.figure.retained === true ? 'against' : null;
};

/**
 * The figures of `activities` that tell again, differently, one of `record` [C3]: those still to look at, and those settled [F2].
 */
export const toldTwiceDifferently = (
  activities: readonly CountedActivity[],
  record: readonly CountedActivity[] = activities,
): readonly ToldTwice[] => {
  const byId = new Map(placedFigures(record).map((placed) => [placed.figure.id, placed] as const));
  return placedFigures(activities).flatMap((restating): readonly ToldTwice[] => {
    const { alreadyCounted, target } = restating.figure;
    if (alreadyCounted !== 'restates' || target === undefined) return [];
    const against = byId.get(target);
    if (against === undefined || !differ(restating, against)) return [];
    return [{ restating, against, retained: retainedOf(restating, against) }];
  });
};
