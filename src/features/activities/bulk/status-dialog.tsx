import { useMemo, useState } from 'react';
import { planStatus } from '#domain/activities/bulk/choices';
import { ACTIVITY_STATUSES, asksCause, type ActivityStatus } from '#domain/activities/statuses';
import { useI18n } from '#i18n/i18n-context';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import type { BulkDialogProps } from './bulk-act';
import { ChangeDialog } from './change-dialog';
import { useSelected } from './use-selected';

/** One progress for all; its reason when it is postponed or abandoned. */
export const StatusDialog = ({ snapshot, ...props }: BulkDialogProps) => {
  const { m } = useI18n();
  const selected = useSelected(snapshot.year);
  const [status, setStatus] = useState<ActivityStatus | ''>('');
  const [cause, setCause] = useState('');
  const words = m.bulk.fields;
  const asks = status !== '' && asksCause(status);
  const plan = useMemo(() => (status === '' ? null : planStatus(selected, status, asks ? cause : '')), [selected, status, asks, cause]);
  return (
    <ChangeDialog act="status" name="change-statuses" plan={plan} {...props}>
      <SelectField
        label={words.status}
        value={status}
        choices={[{ value: '', label: m.bulk.choose }, ...ACTIVITY_STATUSES.map((value) => ({ value, label: m.statuses[value] }))]}
        onChange={setStatus}
      />
      {asks && <TextArea label={words.cause} description={words.causeWhy} rows={2} value={cause} onChange={setCause} />}
    </ChangeDialog>
  );
};
