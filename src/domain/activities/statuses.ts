/** Progress of the organisation's own action, not of the site it works on; in the order bars are drawn. */
export const ACTIVITY_STATUSES = [
  'completed',
  'in_progress',
  'postponed',
  'stalled',
  'abandoned',
  'not_started',
  'unknown',
] as const;

export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** Whether an activity of this progress shows that work was done under its objective. */
export const coversObjective = (status: ActivityStatus): boolean => status !== 'abandoned' && status !== 'not_started';

const NEEDS_CAUSE: ReadonlySet<ActivityStatus> = new Set<ActivityStatus>(['postponed', 'abandoned']);

/** Whether a progress asks for its reason. */
export const asksCause = (status: ActivityStatus): boolean => NEEDS_CAUSE.has(status);
