import type { DossierTablesContent } from '../../dossier/references-problem';
import { conventionInYear } from '../../objectives/objectives-in-year';
import { countActivities } from '../../results/counted-activity';
import { placeActivities, placePlanned } from '../../results/place-activities';
import { scopeActivities } from '../../results/scope';
import type { LiveRecord } from './resolve-figure';

/** A year of whole tables, such as a kept version's, ready for figures to be read from. */
export const liveRecordOf = (tables: DossierTablesContent, year: number, territory?: string): LiveRecord => {
  const activities = placeActivities(tables, year, countActivities(tables.activities));
  return {
    convention: conventionInYear(tables, year),
    activities: scopeActivities(activities, { year, territory }).activities,
    actions: placePlanned(tables, year, tables.plannedActions.filter((action) => action.year === year)),
  };
};
