import type { ReactNode } from 'react';
import { isPicture } from '#domain/evidence/file-kind';
import { titleOfFile } from '#domain/evidence/file-name';
import type { Evidence } from '#domain/evidence/evidence';
import { useI18n } from '#i18n/i18n-context';
import type { KeptFile } from '#storage/evidence/store-file';
import { useFileBytes } from '#storage/live/use-evidence';
import { FileActions } from '#ui/evidence/file-actions';
import { FileFacts } from '#ui/evidence/file-facts';
import buttons from '#ui/page/button.module.css';
import styles from './entry.module.css';
import { EvidenceTitle } from './evidence-title';
import { LightenAction } from './lighten-action';
import { PhotoFields } from './photo-fields';
import { ReferenceFields } from './reference-fields';

interface ItemProps {
  readonly title: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One piece of evidence in the form, named by its title, with the way to take it off. */
export const EvidenceBlock = ({ title, onRemove, children }: ItemProps) => {
  const { m } = useI18n();
  return (
    <li className={styles['block']} aria-label={title}>
      {children}
      <div>
        <button type="button" className={buttons['small']} aria-label={m.evidence.act(m.evidence.remove, title)} onClick={onRemove}>
          {m.evidence.remove}
        </button>
      </div>
    </li>
  );
};

interface Props {
  readonly piece: Evidence;
  readonly onChange: (piece: Evidence) => void;
  readonly onRemove: () => void;
}

/** Lightening makes a JPEG: a GIF would lose its movement. */
const canBeLightened = ({ mediaType }: KeptFile): boolean => isPicture(mediaType) && mediaType !== 'image/gif';

const FileFields = ({ piece, file, onChange }: Omit<Props, 'onRemove'> & { readonly file: KeptFile }) => {
  const load = useFileBytes();
  return (
    <>
      <EvidenceTitle piece={piece} usual={titleOfFile(file.name)} onChange={onChange} />
      <div>
        <FileFacts file={file} />
      </div>
      <FileActions key={file.sha256} file={file} title={piece.title} load={load} />
      {canBeLightened(file) && <LightenAction file={file} title={piece.title} onReplace={(content) => onChange({ ...piece, content })} />}
      {isPicture(file.mediaType) && <PhotoFields id={piece.id} />}
    </>
  );
};

/** A file or a cited place of a document. */
export const EvidenceItem = ({ piece, onChange, onRemove }: Props) => {
  const { content } = piece;
  return (
    <EvidenceBlock title={piece.title} onRemove={onRemove}>
      {content.type === 'file' && <FileFields piece={piece} file={content} onChange={onChange} />}
      {content.type === 'reference' && <ReferenceFields piece={piece} place={content.place} onChange={onChange} />}
    </EvidenceBlock>
  );
};
