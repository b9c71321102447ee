import { FolderOpen } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import { FileChoice } from '#ui/files/file-choice';
import styles from './restore.module.css';

interface Props {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where a backup file is chosen. */
export const ChooseBackup = ({ disabled, onFiles }: Props) => {
  const { m } = useI18n();
  return (
    <div className={styles['choose']}>
      <FileChoice icon={FolderOpen} accept=".zip,.jalon,application/zip" disabled={disabled} onFiles={onFiles}>
        {m.backup.restore.choose}
      </FileChoice>
    </div>
  );
};
