import { useI18n } from '#i18n/i18n-context';
import { removeSession } from '#storage/commands/reviews';
import { useStorage } from '#storage/live/storage-context';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { useCommand } from '#ui/forms/use-command';
import type { SessionShown } from './session-shown';

interface Props {
  readonly shown: SessionShown;
  readonly title: string;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Asks before a session goes to the bin, and says what goes with it and what stays. */
export const RemoveSessionDialog = ({ shown: { session, conclusions, read }, title, onRemoved, onClose }: Props) => {
  const { m } = useI18n();
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  const words = m.session.removal;
  const versions = read.versions.filter(({ review }) => review === session.id).length;
  return (
    <ConfirmDialog title={words.title} act={words.act} busy={busy} problem={problem} onConfirm={() => void run(() => removeSession(db, session), onRemoved)} onClose={onClose}>
      <p>{words.text(title)}</p>
      {conclusions.length > 0 && <p>{words.conclusions(conclusions.length)}</p>}
      {versions > 0 && <p>{words.versions(versions)}</p>}
    </ConfirmDialog>
  );
};
