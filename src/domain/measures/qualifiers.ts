/** How sure a figure is: « 150 », « environ 150 », « plus de 150 », « moins de 150 ». */
export const QUALIFIERS = ['exact', 'about', 'at_least', 'at_most'] as const;

export type Qualifier = (typeof QUALIFIERS)[number];
