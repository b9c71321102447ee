import type { Qualifier } from '../measures/qualifiers';
import type { Indicator } from './indicator';

/** What an indicator reached in one year, with how sure it is. */
export interface Actual {
  readonly value: number;
  readonly qualifier: Qualifier;
}

/** Why there is no actual: nobody gave one, no figure adds up to one, or the metric is only listed and has no total [Q4]. */
export type ActualFault = 'no-actual' | 'no-figure' | 'listed-metric';

/** Why a rate cannot be worked out; never a division by zero, and never taken for a rate of zero. */
export type RateFault = 'no-target' | 'no-baseline' | 'target-equals-baseline' | 'out-of-reach' | ActualFault;

export type IndicatorRate =
  | { readonly computable: true; readonly rate: number; readonly qualifier: Qualifier; readonly baseline: number; readonly target: number; readonly actual: number }
  | { readonly computable: false; readonly reason: RateFault };

export type KnownActual = { readonly known: true; readonly actual: Actual } | { readonly known: false; readonly reason: ActualFault };

export const targetOf = ({ targets }: Pick<Indicator, 'targets'>, year: number): Indicator['targets'][number] | undefined =>
  targets.find((target) => target.year === year);

/** « Au moins » becomes « au plus » when less is better. */
const TURNED: Readonly<Record<Qualifier, Qualifier>> = { exact: 'exact', about: 'about', at_least: 'at_most', at_most: 'at_least' };

const bounded = (share: number): number => Math.min(1, Math.max(0, share));

const uncomputable = (reason: RateFault): IndicatorRate => ({ computable: false, reason });

/** The rate of an indicator in one year, from 0 to 1: (actual − baseline) ÷ (target − baseline), whether more or less is better [I1]. */
export const indicatorRate = (indicator: Pick<Indicator, 'baseline' | 'targets'>, year: number, found: KnownActual): IndicatorRate => {
  const target = targetOf(indicator, year)?.value;
  if (target === undefined) return uncomputable('no-target');
  const baseline = indicator.baseline?.value;
  if (baseline === undefined) return uncomputable('no-baseline');
  if (target === baseline) return uncomputable('target-equals-baseline');
  if (!found.known) return uncomputable(found.reason);
  const { value: actual, qualifier } = found.actual;
  const share = (actual - baseline) / (target - baseline);
  // Numbers too great, or too near each other, for a machine to divide.
  if (!Number.isFinite(share)) return uncomputable('out-of-reach');
  return { computable: true, rate: bounded(share), qualifier: target > baseline ? qualifier : TURNED[qualifier], baseline, target, actual };
};
