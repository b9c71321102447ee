export const ACTIVITY_KINDS = [
  'study',
  'event',
  'publication',
  'media',
  'communication',
  'governance',
  'assistance',
  'training',
  'cultural_project',
  'network',
  'data',
  'works',
] as const;

export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
