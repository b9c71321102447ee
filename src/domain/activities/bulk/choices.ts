import type { ObjectiveId, PersonId } from '../../record/id';
import { sameValue } from '../../record/same-value';
import type { Activity } from '../activity';
import { asksCause, type ActivityStatus } from '../statuses';
import { planActivities, type BulkPlan, type Judge } from './bulk-plan';

/** Who set the progress before did not set this one. */
const withStatus = ({ statusSetBy: _, ...activity }: Activity, status: ActivityStatus, cause: string): Activity => ({
  ...activity,
  status,
  ...(cause !== '' && { cause: { text: cause } }),
});

const statusJudge = (status: ActivityStatus, cause: string): Judge => (activity) => {
  if (activity.status !== status) {
    return asksCause(status) && cause === '' && activity.cause === undefined ? 'cause-missing' : withStatus(activity, status, cause);
  }
  return cause === '' || activity.cause !== undefined ? activity : { ...activity, cause: { text: cause } };
};

/**
 * Sets a progress. A reason is asked for when it is postponed or abandoned, as in the form of one activity; an activity that
 * stood there already keeps its own reason, and takes this one if it had none.
 */
export const planStatus = (selected: readonly Activity[], status: ActivityStatus, cause: string): BulkPlan =>
  planActivities(selected, statusJudge(status, cause.trim()));

const referentJudge = (person: PersonId | undefined): Judge => (activity) => {
  if (activity.referent === person) return activity;
  const { referent: _, ...others } = activity;
  return { ...others, ...(person !== undefined && { referent: person }) };
};

/** Gives activities to a person, or to nobody. */
export const planReferent = (selected: readonly Activity[], person: PersonId | undefined): BulkPlan => planActivities(selected, referentJudge(person));

const objectiveJudge = (objective: ObjectiveId): Judge => (activity) =>
  activity.objective === objective
    ? activity
    : { ...activity, objective, otherObjectives: activity.otherObjectives.filter((other) => other !== objective) };

/** Puts activities under an objective: the main one, the others that they serve stay. */
export const planObjective = (selected: readonly Activity[], objective: ObjectiveId): BulkPlan => planActivities(selected, objectiveJudge(objective));

export type TerritoryMode = 'add' | 'replace';

const territoriesJudge = (codes: readonly string[], mode: TerritoryMode): Judge => (activity) => {
  const territories = mode === 'add' ? [...new Set([...activity.territories, ...codes])] : codes;
  return sameValue(territories.toSorted(), activity.territories.toSorted()) ? activity : { ...activity, territories };
};

/** Adds territories to those of each activity, or puts them in their place; none in their place says that they are not known. */
export const planTerritories = (selected: readonly Activity[], codes: readonly string[], mode: TerritoryMode): BulkPlan =>
  planActivities(selected, territoriesJudge(codes, mode));
