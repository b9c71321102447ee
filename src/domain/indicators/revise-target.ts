import type { Indicator } from './indicator';

type IndicatorTarget = Indicator['targets'][number];

/** Who changes a target, when and why. */
export interface Revision {
  readonly at: string;
  readonly author?: string;
  readonly reason: string;
}

const revised = (target: IndicatorTarget, value: number, { at, author, reason }: Revision): IndicatorTarget => ({
  ...target,
  value,
  revisions: [...target.revisions, { from: target.value, at, reason, ...(author !== undefined && { author }) }],
});

/** Sets the target of a year: a first one as it is; a revised one keeps the value it had, with who, when and why [I2]. The same value changes nothing. */
export const reviseTarget = (targets: readonly IndicatorTarget[], year: number, value: number, revision: Revision): readonly IndicatorTarget[] => {
  const before = targets.find((target) => target.year === year);
  if (before === undefined) return [...targets, { year, value, revisions: [] }].toSorted((left, right) => left.year - right.year);
  return before.value === value ? targets : targets.map((target) => (target === before ? revised(target, value, revision) : target));
};
