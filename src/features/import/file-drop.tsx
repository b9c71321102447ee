import { FolderOpen } from 'lucide-react';
import { useId, useState, type DragEvent } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import styles from './import.module.css';

interface Props {
  readonly disabled: boolean;
  readonly largest: number;
  readonly onFiles: (files: readonly File[]) => void;
  /** What the button and the limit say, and which files are offered, when these are not files of a dossier. */
  readonly choose?: string;
  readonly limit?: string;
  readonly accept?: string;
}

/** Where files are chosen, by a button as any form has one, or dropped. */
export const FileDrop = ({ disabled, largest, onFiles, choose, limit, accept = '.json,application/json' }: Props) => {
  const { m } = useI18n();
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={styles['drop']}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        disabled={disabled}
        className="visually-hidden"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file chosen again is read again.
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={`${buttons['ghost'] ?? ''} ${styles['choose'] ?? ''}`}>
        <FolderOpen size={17} strokeWidth={1.8} aria-hidden="true" />
        {choose ?? m.importing.choose}
      </label>
      <span className={styles['hint']}>
        {m.importing.drop} {limit ?? m.importing.limit(largest)}
      </span>
    </div>
  );
};
