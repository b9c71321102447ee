import { useMemo } from 'react';
import { planDuplicates } from '#domain/activities/bulk/duplicate';
import { useI18n } from '#i18n/i18n-context';
import { newRecordId } from '#storage/new-record-id';
import type { BulkDialogProps } from './bulk-act';
import { ChangeDialog } from './change-dialog';
import { useSelected } from './use-selected';

/** Says what a copy takes, before copies are added. */
export const DuplicateDialog = ({ snapshot, ...props }: BulkDialogProps) => {
  const { m } = useI18n();
  const selected = useSelected(snapshot.year);
  const plan = useMemo(() => planDuplicates(selected, { newId: newRecordId, titleOf: m.bulk.copyOf }), [selected, m]);
  return (
    <ChangeDialog act="duplicate" name="duplicate-activities" plan={plan} {...props}>
      <p>{m.bulk.duplicateWhy}</p>
    </ChangeDialog>
  );
};
