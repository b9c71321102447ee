import { useState } from 'react';
import { foldText, wordsOf } from '#domain/activities/folded-text';
import type { OperationalObjective } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { ComboField } from '#ui/forms/combo-field';
import { useList } from '../list-context';
import type { CellEdit, WrittenCell } from './use-cell-edit';

interface Props {
  readonly edit: CellEdit;
  readonly onChoose: (over: Partial<WrittenCell>) => void;
}

/** The objective, by its code or by words of its title: one that is chosen is saved at once. */
export const ObjectiveEditor = ({ edit: { typed, written, set, error }, onChoose }: Props) => {
  const { m, format } = useI18n();
  const { convention, snapshot } = useList();
  const labelOf = ({ code, shortTitle }: OperationalObjective): string => `${code} ${format.text(shortTitle)}`;
  const [text, setText] = useState(typed ?? '');
  const before = snapshot.objectives.find(({ id }) => id === written.objective);
  const words = wordsOf(text);
  const items = convention.objectives
    .filter((objective) => words.every((word) => foldText(`${objective.code} ${objective.title} ${objective.shortTitle}`).includes(word)))
    .map((objective) => ({ id: objective.id, label: labelOf(objective) }));
  const onText = (next: string): void => {
    setText(next);
    const exact = convention.objectives.find(({ code }) => code.toLowerCase() === next.trim().toLowerCase());
    if (exact !== undefined) set({ objective: exact.id });
  };
  return (
    <ComboField
      label={m.entry.fields.objective}
      placeholder={before === undefined ? m.entry.objectiveHint : labelOf(before)}
      items={items}
      text={text}
      error={error}
      autoFocus
      onText={onText}
      onChoose={({ id }) => {
        const objective = convention.objectives.find((one) => one.id === id);
        if (objective !== undefined) onChoose({ objective: objective.id });
      }}
    />
  );
};
