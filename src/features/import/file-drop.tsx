import { FolderOpen } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { FileChoice } from '#ui/files/file-choice';
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
      <FileChoice icon={FolderOpen} multiple accept={accept} disabled={disabled} onFiles={onFiles}>
        {choose ?? m.importing.choose}
      </FileChoice>
      <span className={styles['hint']}>
        {m.importing.drop} {limit ?? m.importing.limit(largest)}
      </span>
    </div>
  );
};
