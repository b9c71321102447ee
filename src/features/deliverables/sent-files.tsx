import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import type { Evidence } from '#domain/evidence/evidence';
import type { EvidenceId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { useEvidence, useStoredFiles } from '#storage/live/use-evidence';
import { downloadFile, type StoredFile } from '#ui/evidence/load-file';
import buttons from '#ui/page/button.module.css';
import styles from './pieces-card.module.css';

const SentFile = ({ file, title }: { readonly file: StoredFile; readonly title: string }) => {
  const { m } = useI18n();
  const load = useStoredFiles();
  const [missing, setMissing] = useState(false);
  const download = (): void => {
    downloadFile(file, load).then((there) => setMissing(!there), () => setMissing(true));
  };
  return (
    <>
      <button type="button" className={buttons['link']} aria-label={m.evidence.act(m.evidence.download, title)} onClick={download}>
        {file.name}
      </button>{' '}
      <span className={styles['note']}>{m.pieces.transmission.fileFacts(file.size, file.sha256.slice(0, 8))}</span>
      {missing && <span role="alert"> {m.evidence.missing}</span>}
    </>
  );
};

const Sent = ({ piece: { title, content } }: { readonly piece: Evidence }) => {
  const { format } = useI18n();
  const name = format.text(title);
  switch (content.type) {
    case 'file':
      return <SentFile file={content} title={name} />;
    case 'link':
      return (
        <a href={content.url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      );
    case 'reference':
      return name;
  }
};

/** What went with a sending: each file is downloaded as it was given. */
export const SentFiles = ({ ids }: { readonly ids: readonly EvidenceId[] }) => {
  const { m } = useI18n();
  const pieces = useEvidence(ids) ?? [];
  if (pieces.length === 0) return null;
  return (
    <ul className={styles['files']} aria-label={m.pieces.transmission.joined}>
      {pieces.map((piece) => (
        <li key={piece.id}>
          <Paperclip size={13} strokeWidth={1.8} aria-hidden="true" /> <Sent piece={piece} />
        </li>
      ))}
    </ul>
  );
};
