/** What the organisation does in an activity, as against what others own. */
export const ACTIVITY_ROLES = ['lead', 'co_lead', 'support', 'participate', 'watch'] as const;

export type ActivityRole = (typeof ACTIVITY_ROLES)[number];
