/** The UTC instant of a journal's hybrid clock, without what tells apart entries of one instant. */
export const instantOf = (clock: string): string => clock.split('/')[0] ?? clock;
