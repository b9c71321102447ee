import { amendmentDates, standingInYear } from '../objectives/objectives-in-year';
import type { Amendment } from '../objectives/objective';
import type { Funder } from './budget';

type Maximum = Pick<Funder, 'maximumPerYearCents' | 'parts'>;

/**
 * A funder's maximum and parts for a year [D4]: as the last amendment dated in that year or before leaves them, else as the
 * convention first wrote them.
 */
export const maximumInYear = (funder: Funder, year: number, amendments: readonly Amendment[]): Maximum => {
  const dates = amendmentDates(amendments);
  const amended = (funder.amended ?? [])
    .map((maximum) => ({ maximum, date: dates.get(maximum.from) ?? '~' }))
    .filter(({ date }) => date.slice(0, 4) <= String(year))
    .toSorted((left, right) => (left.date < right.date ? -1 : 1));
  const { maximumPerYearCents, parts } = amended.at(-1)?.maximum ?? funder;
  return { ...(maximumPerYearCents !== undefined && { maximumPerYearCents }), parts };
};

const asInYear = ({ maximumPerYearCents: _cents, parts: _parts, ...funder }: Funder, maximum: Maximum): Funder => ({ ...funder, ...maximum });

/**
 * The funders of a year with the maxima of that year [D4]. One that an amendment brought in later, or took out before, is left
 * out, unless `concerned` says that something is recorded of it in that year: nothing recorded disappears.
 */
export const fundersInYear = (
  funders: readonly Funder[],
  year: number,
  amendments: readonly Amendment[],
  concerned: (funder: Funder) => boolean,
): readonly Funder[] => {
  const standing = standingInYear(year, amendmentDates(amendments));
  return funders
    .filter((funder) => standing(funder) === 'holds' || concerned(funder))
    .map((funder) => (funder.amended === undefined ? funder : asInYear(funder, maximumInYear(funder, year, amendments))));
};
