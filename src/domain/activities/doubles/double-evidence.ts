import { boundsOf } from '../../periods/period-bounds';
import type { Activity } from '../activity';
import { foldText } from '../folded-text';

/** What makes two activities look like one told twice. */
export type DoubleReason = 'same-title' | 'close-title' | 'same-date' | 'same-figure' | 'same-place' | 'same-objective';

const overlap = ({ dates: left }: Activity, { dates: right }: Activity): boolean =>
  left.some((one) => {
    const { first, last } = boundsOf(one);
    return right.some((other) => {
      const bounds = boundsOf(other);
      return bounds.first <= last && first <= bounds.last;
    });
  });

const figuresOf = ({ measures }: Activity): ReadonlySet<string> =>
  new Set(measures.map((measure) => `${measure.metric} ${'value' in measure ? String(measure.value) : `${String(measure.min)}-${String(measure.max)}`}`));

const share = (left: Iterable<string>, right: ReadonlySet<string>): boolean => [...left].some((one) => right.has(one));

const NUMBER = /\d+/gu;

const numbersOf = ({ title }: Activity): string => (title.match(NUMBER) ?? []).toSorted().join(' ');

/** Two editions, two sessions or two years of one thing differ by a number alone. */
const differByNumber = (left: Activity, right: Activity): boolean => numbersOf(left) !== numbersOf(right);

export interface Alike {
  /** From 0 to about 1.5; see `LIKELY`. */
  readonly score: number;
  readonly reasons: readonly DoubleReason[];
}

const WEIGHTS: Readonly<Record<DoubleReason, number>> = { 'same-title': 0.1, 'close-title': 0, 'same-date': 0.2, 'same-figure': 0.2, 'same-place': 0.05, 'same-objective': 0.1 };
const OTHER_NUMBER = 0.3;
const OTHER_DATE = 0.5;

/** From here on, two activities are shown to someone who judges. */
export const LIKELY = 0.7;

/**
 * How much two activities look like one: the likeness of their titles, more when date, figure, place or objective agree, less
 * when their dates are apart or their titles differ by a number.
 */
export const compareActivities = (left: Activity, right: Activity, likeness: number): Alike => {
  const same = foldText(left.title.trim()) === foldText(right.title.trim());
  const dated = left.dates.length > 0 && right.dates.length > 0;
  const sameDate = dated && overlap(left, right);
  const reasons: readonly DoubleReason[] = [
    same ? 'same-title' : 'close-title',
    ...(sameDate ? ['same-date' as const] : []),
    ...(share(figuresOf(left), figuresOf(right)) ? ['same-figure' as const] : []),
    ...(share(left.places.map(foldText), new Set(right.places.map(foldText))) ? ['same-place' as const] : []),
    ...(left.objective === right.objective ? ['same-objective' as const] : []),
  ];
  const apart = (dated && !sameDate ? OTHER_DATE : 0) + (differByNumber(left, right) ? OTHER_NUMBER : 0);
  return { score: reasons.reduce((sum, reason) => sum + WEIGHTS[reason], likeness) - apart, reasons };
};
