const precise = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** A UTC instant as the user's clock has it: « 25 novembre 2023 à 21:36 ». */
export const formatInstant = (instant: string): string => precise.format(new Date(instant));
