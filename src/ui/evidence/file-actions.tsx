import { Download, Eye } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { isPicture } from '#domain/evidence/file-kind';
import { useI18n } from '#i18n/i18n-context';
import buttons from '../page/button.module.css';
import styles from './evidence.module.css';
import { downloadFile, type LoadFile, type StoredFile } from './load-file';
import { Picture } from './picture';

interface Props {
  readonly file: StoredFile;
  readonly title: string;
  readonly load: LoadFile;
  readonly children?: ReactNode;
}

/** A picture is shown on request; any other file is only ever downloaded. */
export const FileActions = ({ file, title, load, children }: Props) => {
  const { m } = useI18n();
  const words = m.evidence;
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState(false);
  const download = (): void => {
    downloadFile(file, load).then((there) => setMissing(!there), () => setMissing(true));
  };
  const look = shown ? words.hide : words.show;
  return (
    <>
      <div className={styles['actions']}>
        {isPicture(file.mediaType) && (
          <button type="button" className={buttons['small']} aria-label={words.act(look, title)} aria-expanded={shown} onClick={() => setShown(!shown)}>
            <Eye aria-hidden="true" size={15} strokeWidth={1.8} />
            {look}
          </button>
        )}
        <button type="button" className={buttons['small']} aria-label={words.act(words.download, title)} onClick={download}>
          <Download aria-hidden="true" size={15} strokeWidth={1.8} />
          {words.download}
        </button>
        {children}
      </div>
      {missing && (
        <p role="alert" className={styles['facts']}>
          {words.missing}
        </p>
      )}
      {shown && <Picture file={file} alt={title} load={load} />}
    </>
  );
};
