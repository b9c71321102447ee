import type { LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import buttons from '../page/button.module.css';
import styles from './file-choice.module.css';

interface Props {
  readonly icon: LucideIcon;
  /** What the button says. */
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  /** Which files are offered. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
}

/** Where files are chosen, with the browser's own field under a button of ours. */
export const FileChoice = ({ icon: Icon, children, onFiles, accept, multiple = false, disabled = false }: Props) => {
  const id = useId();
  return (
    <>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        className={`visually-hidden ${styles['field'] ?? ''}`}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file chosen again is read again.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor={id} className={`${buttons['ghost'] ?? ''} ${styles['label'] ?? ''}`}>
        <Icon size={16} strokeWidth={1.8} aria-hidden="true" />
        {children}
      </label>
    </>
  );
};
