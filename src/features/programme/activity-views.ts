/** What can be listed of the reports beside the programme, in place of its actions. */
export const ACTIVITY_VIEWS = ['outside', 'unmatched', 'without_sequel'] as const;
export type ActivityView = (typeof ACTIVITY_VIEWS)[number];
