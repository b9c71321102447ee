import { FolderOpen } from 'lucide-react';
import { useId } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import styles from './restore.module.css';

interface Props {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where a backup file is chosen. */
export const ChooseBackup = ({ disabled, onFiles }: Props) => {
  const { m } = useI18n();
  const id = useId();
  return (
    <div className={styles['choose']}>
      <input
        id={id}
        type="file"
        accept=".zip,.jalon,application/zip"
        disabled={disabled}
        className="visually-hidden"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file chosen again is read again.
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={buttons['ghost']}>
        <FolderOpen size={17} strokeWidth={1.8} aria-hidden="true" />
        {m.backup.restore.choose}
      </label>
    </div>
  );
};
