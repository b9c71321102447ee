import { useState } from 'react';
import { wordsOf, foldText } from '#domain/activities/folded-text';
import type { OperationalObjective } from '#domain/objectives/objective';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { useI18n } from '#i18n/i18n-context';
import { ComboField, type ComboItem } from '#ui/forms/combo-field';
import { useEntry } from './entry-context';

/** What of the objectives matches what is typed: the code first, then every word of the title. */
const matching = (objectives: readonly OperationalObjective[], text: string): readonly OperationalObjective[] => {
  const typed = text.trim().toLowerCase();
  const words = wordsOf(text);
  return objectives.filter(({ code, title, shortTitle }) => {
    if (code.toLowerCase().startsWith(typed)) return true;
    const folded = foldText(`${code} ${title} ${shortTitle}`);
    return words.every((word) => folded.includes(word));
  });
};

/** The objective: by its code or by words of its title. A whole code is taken as it is typed. */
export const ObjectiveField = () => {
  const { m, format } = useI18n();
  const { written, set, understood, errorOf, frame } = useEntry();
  const objectives = conventionInYear(frame.frame, understood.year).objectives;
  const all = objectives.length > 0 ? objectives : frame.frame.objectives;
  const labelOf = ({ code, shortTitle }: OperationalObjective): string => `${code} ${format.text(shortTitle)}`;
  const chosen = frame.frame.objectives.find(({ id }) => id === written.objective);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (chosen === undefined ? '' : labelOf(chosen));
  const untouched = chosen !== undefined && text === labelOf(chosen);
  const items: readonly ComboItem[] = (untouched ? all : matching(all, text)).map((objective) => ({ id: objective.id, label: labelOf(objective) }));
  const onText = (next: string): void => {
    const exact = all.find(({ code }) => code.toLowerCase() === next.trim().toLowerCase());
    const kept = chosen !== undefined && next === labelOf(chosen) ? chosen : exact;
    set('objective', kept?.id ?? '');
    setTyped(kept !== undefined && next === labelOf(kept) ? null : next);
  };
  return (
    <ComboField
      label={m.entry.fields.objective}
      placeholder={m.entry.objectiveHint}
      items={items}
      text={text}
      chosen={written.objective === '' ? undefined : written.objective}
      error={errorOf({ name: 'objective' })}
      onText={onText}
      onChoose={({ id }) => {
        const objective = all.find((one) => one.id === id);
        if (objective !== undefined) set('objective', objective.id);
        setTyped(null);
      }}
    />
  );
};
