import { useMemo, useState } from 'react';
import { planObjective } from '#domain/activities/bulk/choices';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import type { ObjectiveId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { SelectField } from '#ui/forms/select-field';
import type { BulkDialogProps } from './bulk-act';
import { ChangeDialog } from './change-dialog';
import { useSelected } from './use-selected';

/** One main objective for all, of those that hold in the year. */
export const ObjectiveDialog = ({ snapshot, ...props }: BulkDialogProps) => {
  const { m, format } = useI18n();
  const selected = useSelected(snapshot.year);
  const [objective, setObjective] = useState<ObjectiveId | ''>('');
  const choices = useMemo(() => {
    const { goals, objectives } = conventionInYear(snapshot, snapshot.year);
    const groups = new Map(goals.map(({ id, code, title }) => [id, `${code} ${format.text(title)}`]));
    return objectives.map(({ id, code, goal, shortTitle }) => ({ value: id, label: `${code} ${format.text(shortTitle)}`, group: groups.get(goal) ?? code }));
  }, [snapshot, format]);
  const plan = useMemo(() => (objective === '' ? null : planObjective(selected, objective)), [selected, objective]);
  return (
    <ChangeDialog act="objective" name="change-objectives" plan={plan} {...props}>
      <SelectField
        label={m.bulk.fields.objective}
        description={m.bulk.fields.objectiveWhy}
        value={objective}
        choices={[{ value: '', label: m.bulk.choose }, ...choices]}
        onChange={setObjective}
      />
    </ChangeDialog>
  );
};
