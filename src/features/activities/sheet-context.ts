import { createContext, use } from 'react';
import type { Activity } from '#domain/activities/activity';
import { figureRelations, type FigureRelations } from '#domain/activities/figure-relations';
import { countedAlone } from '#domain/activities/listed-activity';
import type { MeasureId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import { scopeActivities } from '#domain/results/scope';
import type { ActivitySheet } from '#storage/repositories/activity-sheet.repository';

/** One activity, what it counts for, and what its figures have to do with those of others. */
export interface SheetKnown {
  readonly activity: Activity;
  readonly counted: CountedActivity;
  readonly sheet: ActivitySheet;
  /** The activities of its year, each once: what its figures are added to. */
  readonly year: readonly CountedActivity[];
  readonly relations: ReadonlyMap<MeasureId, FigureRelations>;
}

export const sheetKnown = (activity: Activity, sheet: ActivitySheet): SheetKnown => ({
  activity,
  sheet,
  counted: sheet.snapshot.activities.find(({ id }) => id === activity.id) ?? countedAlone(activity),
  year: scopeActivities(sheet.snapshot.activities, { year: activity.year }).activities,
  relations: figureRelations(activity, sheet.related.records),
});

export const SheetContext = createContext<SheetKnown | null>(null);

export const useSheet = (): SheetKnown => {
  const known = use(SheetContext);
  if (known === null) throw new Error('An activity is read outside of its page');
  return known;
};
