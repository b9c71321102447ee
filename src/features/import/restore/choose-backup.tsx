import { FolderOpen } from 'lucide-react';
import { useId } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import styles from './restore.module.css';
import type { Source } from './use-restore';

interface Props {
  readonly disabled: boolean;
  readonly onSource: (source: Source) => void;
}

/** Where a backup file is chosen. */
export const ChooseBackup = ({ disabled, onSource }: Props) => {
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
          const [file] = event.target.files ?? [];
          if (file !== undefined) onSource({ name: file.name, file });
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
