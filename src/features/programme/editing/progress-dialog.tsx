import type { PlannedActionId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import { useEditing } from './editing-context';
import { ProgressForm } from './progress-form';

/** Gives several actions the same progress. */
export const ProgressDialog = ({ ids }: { readonly ids: readonly PlannedActionId[] }) => {
  const { m } = useI18n();
  const { stored, close } = useEditing();
  const actions = ids.flatMap((id) => stored.get(id) ?? []);
  return (
    <Dialog title={m.programmeEdit.progress.several(actions.length)} onClose={close} keepOpen>
      <ProgressForm actions={actions} onClose={close} />
    </Dialog>
  );
};
