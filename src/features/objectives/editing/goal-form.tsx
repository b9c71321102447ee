import { useState } from 'react';
import { addGoal } from '#domain/objectives/acts/add-line';
import { changeLine } from '#domain/objectives/acts/change-line';
import type { StrategicGoal } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { newRecordId } from '#storage/new-record-id';
import { ActDialog } from './act-dialog';
import { BasisField } from './basis-field';
import { useEditing } from './editing-context';
import { hasTitles, NO_TITLES, TitleFields, typedTitles } from './title-fields';
import { useAct } from './use-act';

/** Adds a strategic goal, or changes what one says. */
export const GoalForm = ({ goal }: { readonly goal?: StrategicGoal | undefined }) => {
  const { m } = useI18n();
  const { tables, convention } = useEditing();
  const act = useAct();
  const [titles, setTitles] = useState(goal ?? NO_TITLES);
  const [tried, setTried] = useState(false);
  const words = m.convention.goalForm;
  const save = (): void => {
    setTried(true);
    if (!hasTitles(titles)) return;
    if (goal === undefined) act.submit(() => 'add-goal', (basis) => addGoal(tables, basis, convention, typedTitles(titles), newRecordId));
    else act.submit(({ type }) => (type === 'correction' ? 'correct-goal' : 'amend-goal'), (basis) => changeLine(tables, basis, 'goals', goal, typedTitles(titles), newRecordId));
  };
  return (
    <ActDialog title={goal === undefined ? words.add : words.edit(goal.code)} act={act} onSubmit={save}>
      <TitleFields autoFocus titles={titles} onChange={setTitles} refusal={act.refusal} tried={tried} />
      <BasisField act={act} asks={goal === undefined ? 'addition' : 'change'} />
    </ActDialog>
  );
};
