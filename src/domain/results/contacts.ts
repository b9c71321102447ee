import type { CountedActivity } from './counted-activity';
import { metricRows, type MetricRows } from './metric-rows';

/** Contacts online, added up activity by activity: views and users of tools that overlap, never distinct people [A2]. */
export const contactsOf = (activities: readonly CountedActivity[]): MetricRows => metricRows(activities, 'reach');
