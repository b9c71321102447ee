import type { ActivityKind } from '#domain/activities/kinds';
import { eurosAsTyped } from '#domain/budget/parse-euros';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ObjectiveId, PersonId, PlannedActionId } from '#domain/record/id';
import type { FieldWriter } from './write-out-activity';
import { blankFigure, type WrittenFigureRow } from './written-activity';

/** A planned action as it is being typed: every field a text or a choice, nothing understood yet. */
export interface WrittenAction {
  readonly title: string;
  readonly objective: ObjectiveId | '';
  readonly parent: PlannedActionId | '';
  readonly number: string;
  readonly kind: ActivityKind | '';
  readonly firm: boolean;
  readonly due: string;
  readonly figures: readonly WrittenFigureRow[];
  readonly places: readonly string[];
  readonly partners: readonly string[];
  readonly referent: PersonId | '';
  /** A name that is in no list yet: the person is added with the action. */
  readonly newReferent: string;
  readonly externalProvider: boolean;
  readonly provider: string;
  readonly cost: string;
  readonly continues: boolean;
}

/** A form that nothing was typed in, at the place where it was opened. */
export const blankAction = (objective: ObjectiveId | '', parent: PlannedActionId | ''): WrittenAction => ({
  title: '',
  objective,
  parent,
  number: '',
  kind: '',
  firm: true,
  due: '',
  figures: [],
  places: [],
  partners: [],
  referent: '',
  newReferent: '',
  externalProvider: false,
  provider: '',
  cost: '',
  continues: false,
});

/** A stored action as its form shows it. Understood again untouched, it is the same action. */
export const writeOutAction = (action: PlannedAction, write: FieldWriter): WrittenAction => ({
  title: action.title,
  objective: action.objective,
  parent: action.parent ?? '',
  number: action.number ?? '',
  kind: action.kind,
  firm: action.firm,
  due: action.due.map(write.date).join(' ; '),
  figures: action.targets.map((target) => ({ ...blankFigure(target.id), text: write.figure(target), metric: target.metric })),
  places: action.places,
  partners: action.partners,
  referent: action.referent ?? '',
  newReferent: '',
  externalProvider: action.externalProvider,
  provider: action.provider ?? '',
  cost: action.costCents === undefined ? '' : eurosAsTyped(action.costCents),
  continues: action.continues,
});
