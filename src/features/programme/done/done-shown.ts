import { createContext, use } from 'react';
import type { Link } from '#domain/links/link';
import type { PlannedAction } from '#domain/programme/planned-action';
import { groupBy } from '#domain/record/group-by';
import type { ObjectiveId, PlannedActionId } from '#domain/record/id';
import { activitiesByAction, plannedAgainstDone, type PlannedAgainstDone, type ReportedActivity } from '#domain/results/planned-against-done';
import { withoutSequel } from '#domain/results/without-sequel';
import type { ReportBesideProgramme } from '#storage/repositories/planned-against-done.repository';

/** The report of the programme's year set against it, and what it goes on from of the year before. */
export interface DoneShown {
  readonly found: PlannedAgainstDone;
  readonly activities: readonly ReportedActivity[];
  readonly links: readonly Link[];
  /** The activities of the year before that confirmed links lead from, by action. */
  readonly continued: ReadonlyMap<PlannedActionId, readonly ReportedActivity[]>;
  readonly withoutSequel: readonly ReportedActivity[];
  readonly withoutSequelBy: ReadonlyMap<ObjectiveId, readonly ReportedActivity[]>;
}

export const doneShown = (actions: readonly PlannedAction[], { activities, before, links }: ReportBesideProgramme): DoneShown => {
  const left = withoutSequel({ activities: before, links, next: actions });
  return {
    found: plannedAgainstDone(actions, activities, links),
    activities,
    links,
    continued: activitiesByAction(actions, before, links, 'continues'),
    withoutSequel: left,
    withoutSequelBy: groupBy(left, ({ objective }) => objective),
  };
};

const DoneContext = createContext<DoneShown | null>(null);

export const DoneContextProvider = DoneContext.Provider;

/** Null until the report is read. */
export const useDone = (): DoneShown | null => use(DoneContext);
