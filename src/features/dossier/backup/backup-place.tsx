import { useI18n } from '#i18n/i18n-context';
import { canPickFolder, forgetFolder, pickFolder } from '#storage/backup/backup-folder';
import { useStorage } from '#storage/live/storage-context';
import buttons from '#ui/page/button.module.css';
import styles from './backup.module.css';

/** Where backups go: the downloads, or a folder of this device that was chosen once. */
export const BackupPlace = ({ folder, disabled }: { readonly folder: FileSystemDirectoryHandle | undefined; readonly disabled: boolean }) => {
  const { m } = useI18n();
  const { db } = useStorage();
  const words = m.backup;
  if (!canPickFolder()) return <p>{words.toDownloads}</p>;
  return (
    <div className={styles['place']}>
      <p>{folder === undefined ? words.toDownloads : words.toFolder(folder.name)}</p>
      <button type="button" className={buttons['small']} disabled={disabled} onClick={() => void pickFolder(db)}>
        {folder === undefined ? words.pickFolder : words.otherFolder}
      </button>
      {folder !== undefined && (
        <button type="button" className={buttons['small']} disabled={disabled} onClick={() => void forgetFolder(db)}>
          {words.forgetFolder}
        </button>
      )}
    </div>
  );
};
