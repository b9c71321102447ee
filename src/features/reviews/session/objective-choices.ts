import type { ObjectiveId } from '#domain/record/id';
import type { I18n } from '#i18n/i18n-context';
import type { SessionRecord } from '#storage/repositories/session.repository';
import type { Choice } from '#ui/forms/select-field';

/** Every objective of the record to choose from, under its goal; an amended one stays choosable, for a session may speak of it. */
export const objectiveChoices = ({ frame }: SessionRecord, none: string, { format }: I18n): readonly Choice<ObjectiveId | ''>[] => [
  { value: '', label: none },
  ...frame.goals.flatMap((goal) =>
    frame.objectives
      .filter((objective) => objective.goal === goal.id)
      .map(({ id, code, shortTitle }): Choice<ObjectiveId> => ({ value: id, label: `${code} ${format.text(shortTitle)}`, group: `${goal.code}. ${format.text(goal.shortTitle)}` })),
  ),
];
