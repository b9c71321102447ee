import type { GoalId, ObjectiveId } from '../record/id';
import type { PlacedFigure } from './placed-figure';

/** Where a figure is shown: a goal, the organisation as a whole, or elsewhere (an objective that is not of this convention year). */
export type ShownPlace =
  | { readonly type: 'goal'; readonly goal: GoalId }
  | { readonly type: 'organisation' }
  | { readonly type: 'elsewhere' };

/** The goal of each objective that is shown. */
export type GoalOfObjective = ReadonlyMap<ObjectiveId, GoalId>;

const ofGoal = (goal: GoalId | undefined): ShownPlace =>
  goal === undefined ? { type: 'elsewhere' } : { type: 'goal', goal };

/** A figure shows under its activity's objective unless it says otherwise; that moves no count of activities [C6]. */
export const shownPlace = ({ figure, activity }: PlacedFigure, goalOf: GoalOfObjective): ShownPlace => {
  const { shownUnder } = figure;
  switch (shownUnder?.type) {
    case undefined:
      return ofGoal(goalOf.get(activity.objective));
    case 'goal':
      return ofGoal(shownUnder.id);
    case 'objective':
      return ofGoal(goalOf.get(shownUnder.id));
    case 'organisation':
      return { type: 'organisation' };
  }
};

/** The objective that a figure shows under, null when it shows under a goal or the organisation as a whole. */
export const shownObjective = ({ figure, activity }: PlacedFigure): ObjectiveId | null => {
  if (figure.shownUnder === undefined) return activity.objective;
  return figure.shownUnder.type === 'objective' ? figure.shownUnder.id : null;
};
