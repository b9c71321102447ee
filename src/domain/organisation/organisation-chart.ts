import type { Person } from '../dossier/dossier';
import type { ObjectiveId } from '../record/id';

/** Where the shares of one person stand: nothing recorded, a whole, or so many percent that are not one. */
export type SharesStanding = { readonly state: 'none' } | { readonly state: 'whole' } | { readonly state: 'short' | 'over'; readonly percent: number };

/** A tenth of a percent, so that three thirds written as 33.3 are a whole. */
const TOLERANCE = 0.15;

/** The shares of a person by objective must make 100 %. */
export const sharesStanding = ({ shares }: Pick<Person, 'shares'>): SharesStanding => {
  if (shares.length === 0) return { state: 'none' };
  const percent = Math.round(shares.reduce((sum, share) => sum + share.percent, 0) * 100) / 100;
  if (Math.abs(percent - 100) <= TOLERANCE) return { state: 'whole' };
  return { state: percent < 100 ? 'short' : 'over', percent };
};

/** Full-time equivalents by objective; `unshared` is what is worked without saying on what, `unknown` counts those without time. */
export interface ChartTotals {
  readonly fullTimeEquivalents: number;
  readonly byObjective: ReadonlyMap<ObjectiveId, number>;
  readonly unshared: number;
  readonly unknown: number;
}

/** What a team works on, in full-time equivalents: shares over 100 % are taken for what they say of each other, so that nobody works more than their time. */
export const chartTotals = (persons: readonly Pick<Person, 'fullTimeEquivalent' | 'shares'>[]): ChartTotals => {
  const byObjective = new Map<ObjectiveId, number>();
  let [fullTimeEquivalents, unshared] = [0, 0];
  for (const { fullTimeEquivalent = 0, shares } of persons) {
    fullTimeEquivalents += fullTimeEquivalent;
    const whole = Math.max(100, shares.reduce((sum, { percent }) => sum + percent, 0));
    for (const { objective, percent } of shares) byObjective.set(objective, (byObjective.get(objective) ?? 0) + (fullTimeEquivalent * percent) / whole);
    unshared += fullTimeEquivalent * (1 - shares.reduce((sum, { percent }) => sum + percent, 0) / whole);
  }
  return { fullTimeEquivalents, byObjective, unshared, unknown: persons.filter((person) => person.fullTimeEquivalent === undefined).length };
};
