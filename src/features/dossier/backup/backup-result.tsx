import { useI18n, type I18n } from '#i18n/i18n-context';
import type { FolderRefusal } from '#storage/backup/backup-folder';
import { Notice } from '#ui/states/notice';
import { WorkProgress } from '#ui/states/work-progress';
import type { BackupState, HandedOver } from './use-backup';

const whyNotInFolder = (code: FolderRefusal['code'], { m }: I18n): string => {
  switch (code) {
    case 'not-allowed':
      return m.backup.done.notAllowed;
    case 'not-written':
      return m.backup.done.folderFailed;
    case 'not-same':
      return m.backup.done.notSame;
  }
};

const Done = ({ handed }: { readonly handed: HandedOver }) => {
  const i18n = useI18n();
  const words = i18n.m.backup.done;
  const { name, size, folder, notInFolder, faulty } = handed;
  return (
    <>
      <Notice title={folder === undefined ? words.downloaded(name, size) : words.inFolder(name, size, folder)}>
        {notInFolder !== undefined && <p>{whyNotInFolder(notInFolder, i18n)}</p>}
        <p>{words.elsewhere}</p>
      </Notice>
      {faulty && (
        <Notice tone="problem">
          <p>{words.fault}</p>
        </Notice>
      )}
    </>
  );
};

/** How far a backup is, or what became of it. */
export const BackupResult = ({ state, onCancel }: { readonly state: BackupState; readonly onCancel: () => void }) => {
  const { m } = useI18n();
  switch (state.step) {
    case 'idle':
      return null;
    case 'working':
      return (
        <WorkProgress label={m.backup.progress} done={state.progress.done} total={state.progress.total} cancel={m.backup.cancel} onCancel={onCancel}>
          {m.backup.steps[state.progress.step]}
        </WorkProgress>
      );
    case 'done':
      return <Done handed={state.handed} />;
    case 'failed':
      return (
        <Notice tone="problem">
          <p>{m.backup.failed(state.error)}</p>
        </Notice>
      );
  }
};
