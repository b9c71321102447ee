import type { Activity } from '#domain/activities/activity';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { groupBy } from '#domain/record/group-by';
import type { FunderId, ObjectiveId } from '#domain/record/id';
import { toldApart } from '#domain/report/told-apart';
import { recordsInReportOrder } from '#domain/results/report-outline';
import { scopeActivities } from '#domain/results/scope';
import type { YearSnapshot } from '#storage/repositories/year.repository';

/** The activities of a year that concern a funder, each once: those of its territory by objective, those that name it elsewhere, and those of no territory apart. */
export interface Concerned {
  readonly byObjective: readonly { readonly objective: ObjectiveId; readonly activities: readonly Activity[] }[];
  /** Under no objective of the year. */
  readonly elsewhere: readonly Activity[];
  readonly named: readonly Activity[];
  readonly unplaced: readonly Activity[];
  /** All of them but those of no territory. */
  readonly count: number;
}

/** `funder` is who the pack is for, `territory` what it is narrowed to, as on its page. */
export const concernedActivities = (
  snapshot: YearSnapshot,
  records: ReadonlyMap<Activity['id'], Activity>,
  { funder, territory }: { readonly funder: FunderId; readonly territory: string | undefined },
): Concerned => {
  const { year, activities: counted } = snapshot;
  const { objectives } = conventionInYear(snapshot, year);
  const scoped = scopeActivities(counted, { year, territory });
  const apart = toldApart(counted, { year, territory }, records, funder);
  const told = (ids: readonly Activity['id'][]): readonly Activity[] => recordsInReportOrder(ids, records);
  const groups = groupBy(scoped.activities, ({ objective }) => objective);
  const known = new Set(objectives.map(({ id }) => id));
  const byObjective = objectives.map(({ id }) => ({ objective: id, activities: told((groups.get(id) ?? []).map((activity) => activity.id)) })).filter(({ activities }) => activities.length > 0);
  const elsewhere = told(scoped.activities.filter(({ objective }) => !known.has(objective)).map(({ id }) => id));
  const named = told(apart.named);
  const unplaced = told(apart.unplaced);
  return { byObjective, elsewhere, named, unplaced, count: byObjective.reduce((sum, { activities }) => sum + activities.length, elsewhere.length + named.length) };
};
