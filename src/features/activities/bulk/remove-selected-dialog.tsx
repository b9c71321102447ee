import { useEffect, useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { countPointing, removeActivities } from '#storage/commands/remove-activity';
import { useStorage } from '#storage/live/storage-context';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { useCommand } from '#ui/forms/use-command';
import type { BulkDialogProps } from './bulk-act';
import { useSelected } from './use-selected';

/** Asks before several activities go to the bin, and says what pointed to them. */
export const RemoveSelectedDialog = ({ snapshot, onDone, onClose }: BulkDialogProps) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const selected = useSelected(snapshot.year);
  const { busy, problem, run } = useCommand();
  const [pointing, setPointing] = useState(0);
  useEffect(() => {
    void countPointing(db, selected).then(setPointing);
  }, [db, selected]);
  const count = selected.length;
  const words = m.bulk.removal;
  return (
    <ConfirmDialog
      title={m.bulk.titles.remove(count)}
      act={m.bulk.confirm.remove(count)}
      busy={busy}
      problem={problem}
      onConfirm={() => void run(() => removeActivities(db, dossier, selected), () => onDone(m.bulk.done.remove(count)))}
      onClose={onClose}
    >
      <p>{words.text(count)}</p>
      {pointing > 0 && <p>{words.pointing(pointing)}</p>}
    </ConfirmDialog>
  );
};
