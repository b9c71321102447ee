const precise = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** A UTC instant as the user's clock has it: “25 November 2023 at 21:36”. */
export const formatInstant = (instant: string): string => precise.format(new Date(instant));
