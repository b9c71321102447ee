import type { Activity } from '#domain/activities/activity';
import { listActivities, type ListedActivity } from '#domain/activities/listed-activity';
import { countActivities } from '#domain/results/counted-activity';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

/** An activity named by its title, its id made from it. */
export const titled = (title: string, over: Partial<Activity> = {}): Activity =>
  anActivity({ id: idFor(title), title, ...over });

/** A record as the list shows it. */
export const listed = (...activities: readonly Activity[]): readonly ListedActivity[] =>
  listActivities(activities, countActivities(activities));

export const titles = (activities: readonly ListedActivity[]): readonly string[] =>
  activities.map(({ activity }) => activity.title);
