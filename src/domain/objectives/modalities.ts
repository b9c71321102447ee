/** How far a commitment binds: firm, under a condition, at will, or left to be defined later. */
export const MODALITIES = ['firm', 'conditional', 'optional', 'undefined'] as const;

export type Modality = (typeof MODALITIES)[number];
