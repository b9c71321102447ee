import { useState } from 'react';
import { addObjective } from '#domain/objectives/acts/add-line';
import { changeLine } from '#domain/objectives/acts/change-line';
import type { OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { newRecordId } from '#storage/new-record-id';
import { SelectField } from '#ui/forms/select-field';
import { ActDialog } from './act-dialog';
import { BasisField } from './basis-field';
import { useEditing } from './editing-context';
import { hasTitles, NO_TITLES, TitleFields, typedTitles } from './title-fields';
import { useAct } from './use-act';

interface Props {
  readonly goal: StrategicGoal;
  readonly objective?: OperationalObjective | undefined;
}

/** Adds an operational objective, or changes what one says and the goal it stands under. */
export const ObjectiveForm = ({ goal, objective }: Props) => {
  const { m, format } = useI18n();
  const { tables, lines } = useEditing();
  const act = useAct();
  const [titles, setTitles] = useState(objective ?? NO_TITLES);
  const [under, setUnder] = useState<string>(goal.id);
  const [tried, setTried] = useState(false);
  const words = m.convention.objectiveForm;
  const chosen = lines.goals.find(({ id }) => id === under) ?? goal;
  const save = (): void => {
    setTried(true);
    if (!hasTitles(titles)) return;
    const fields = typedTitles(titles);
    if (objective === undefined) act.submit(() => 'add-objective', (basis) => addObjective(tables, basis, chosen, fields, newRecordId));
    else {
      act.submit(
        ({ type }) => (type === 'correction' ? 'correct-objective' : 'amend-objective'),
        (basis) => changeLine(tables, basis, 'objectives', objective, { ...fields, goal: chosen.id }, newRecordId),
      );
    }
  };
  return (
    <ActDialog title={objective === undefined ? words.add : words.edit(objective.code)} act={act} onSubmit={save}>
      <TitleFields autoFocus titles={titles} onChange={setTitles} refusal={act.refusal} tried={tried} />
      <SelectField
        label={m.convention.fields.goal}
        value={under}
        choices={lines.goals.map(({ id, code, shortTitle }) => ({ value: id, label: `${code} ${format.text(shortTitle)}` }))}
        onChange={setUnder}
      />
      <BasisField act={act} asks={objective === undefined ? 'addition' : 'change'} />
    </ActDialog>
  );
};
