import type { ReportedActivity } from '#domain/results/planned-against-done';
import type { ActivityView } from '../activity-views';
import type { ProgrammeShown } from '../programme-shown';
import type { DoneShown } from './done-shown';

const listed = (view: ActivityView, done: DoneShown): readonly ReportedActivity[] => {
  switch (view) {
    case 'outside':
    case 'unmatched':
      return done.found.all.activities[view];
    case 'without_sequel':
      return done.withoutSequel;
  }
};

/** The activities of a view, under the objectives that the page is narrowed to. */
export const activitiesInView = (view: ActivityView, done: DoneShown, { objectives }: Pick<ProgrammeShown, 'objectives'>): readonly ReportedActivity[] =>
  listed(view, done).filter(({ objective }) => objectives.length === 0 || objectives.includes(objective));
