import { useEffect, useState } from 'react';
import type { Activity } from '#domain/activities/activity';
import { useI18n } from '#i18n/i18n-context';
import { countPointing, removeActivity } from '#storage/commands/remove-activity';
import { useStorage } from '#storage/live/storage-context';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { useCommand } from '#ui/forms/use-command';

interface Props {
  readonly activity: Activity;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Asks before an activity goes to the bin, and says what pointed to it. */
export const RemoveDialog = ({ activity, onRemoved, onClose }: Props) => {
  const { m, format } = useI18n();
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  const [pointing, setPointing] = useState(0);
  useEffect(() => {
    void countPointing(db, [activity]).then(setPointing);
  }, [db, activity]);
  const words = m.activities.removal;
  return (
    <ConfirmDialog title={words.title} act={words.act} busy={busy} problem={problem} onConfirm={() => void run(() => removeActivity(db, activity), onRemoved)} onClose={onClose}>
      <p>{words.text(format.text(activity.title))}</p>
      {pointing > 0 && <p>{words.pointing(pointing)}</p>}
    </ConfirmDialog>
  );
};
