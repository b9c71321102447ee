import type { Person } from '../dossier/dossier';
import type { CivilDay } from '../periods/partial-date';
import type { ObjectiveId } from '../record/id';

/** Whether someone is in post on a day; without a day of arrival or of departure, nothing says that they are not. */
export const isInPost = ({ from, until }: Pick<Person, 'from' | 'until'>, day: CivilDay): boolean => (from === undefined || from <= day) && (until === undefined || until >= day);

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

type Worker = Pick<Person, 'fullTimeEquivalent' | 'shares'>;

const percentOf = (shares: Person['shares']): number => shares.reduce((sum, { percent }) => sum + percent, 0);

/** Shares over 100 % are taken for what they say of each other, so that nobody works more than their time. */
const wholeOf = ({ shares }: Worker): number => Math.max(100, percentOf(shares));

/** What one person works on one objective, in full-time equivalents. */
export interface WorkedPart<One extends Worker> {
  readonly person: One;
  readonly percent: number;
  readonly time: number;
}

/** The parts that make the time of a team on an objective, in the order of the team; whoever has no time recorded is in none. */
export const workedOn = <One extends Worker>(persons: readonly One[], objective: ObjectiveId): readonly WorkedPart<One>[] =>
  persons.flatMap((person) => {
    const percent = percentOf(person.shares.filter((share) => share.objective === objective));
    const { fullTimeEquivalent } = person;
    return percent === 0 || fullTimeEquivalent === undefined ? [] : [{ person, percent, time: (fullTimeEquivalent * percent) / wholeOf(person) }];
  });

/** What a team works on, in full-time equivalents. */
export const chartTotals = (persons: readonly Worker[]): ChartTotals => {
  const objectives = new Set(persons.flatMap(({ shares }) => shares.map(({ objective }) => objective)));
  const timeOn = (objective: ObjectiveId): number => workedOn(persons, objective).reduce((sum, { time }) => sum + time, 0);
  return {
    fullTimeEquivalents: persons.reduce((sum, { fullTimeEquivalent = 0 }) => sum + fullTimeEquivalent, 0),
    byObjective: new Map([...objectives].map((objective) => [objective, timeOn(objective)])),
    unshared: persons.reduce((sum, person) => sum + (person.fullTimeEquivalent ?? 0) * (1 - percentOf(person.shares) / wholeOf(person)), 0),
    unknown: persons.filter(({ fullTimeEquivalent }) => fullTimeEquivalent === undefined).length,
  };
};
