import type { CountedActivity } from '../results/counted-activity';

/** How many activities of a year give no date, and how many no figure, as the list of activities narrows to them. */
export interface LackingCounts {
  readonly date: number;
  readonly figure: number;
}

export const lackingCounts = (activities: readonly CountedActivity[], territory?: string): LackingCounts => {
  const within = activities.filter(({ territories }) => territory === undefined || territories.includes(territory));
  return {
    date: within.filter(({ dates }) => dates.length === 0).length,
    figure: within.filter(({ measures }) => measures.length === 0).length,
  };
};
