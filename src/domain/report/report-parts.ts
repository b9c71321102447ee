/**
 * The parts of a report beside the goals, in their usual order: what the year was and its figures come before the goals, the
 * lists after them.
 */
export const REPORT_PARTS = [
  'foreword',
  'summary',
  'key_figures',
  'charts',
  'goals',
  'studies',
  'events',
  'opinions',
  'press',
  'postponed',
  'outside_programme',
  'others_works',
  'elsewhere',
  'named',
  'unplaced',
  'funding',
  'sources',
] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];

/** Whether only an edition for a funder has this part: everyone's report never does. */
export const isForFunder = (part: ReportPart): boolean => part === 'funding' || part === 'named';
