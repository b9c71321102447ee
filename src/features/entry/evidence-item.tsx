import { isPicture, isPictureToConvert } from '#domain/evidence/file-kind';
import { titleOfFile } from '#domain/evidence/file-name';
import type { Evidence } from '#domain/evidence/evidence';
import { useI18n } from '#i18n/i18n-context';
import type { KeptFile } from '#storage/evidence/store-file';
import { useStoredFiles } from '#storage/live/use-evidence';
import { FileActions } from '#ui/evidence/file-actions';
import { FileFacts } from '#ui/evidence/file-facts';
import { EvidenceBlock, RemoveEvidence } from './evidence-block';
import { EvidenceTitle } from './evidence-title';
import styles from './evidence.module.css';
import { LightenButton, LightenOffer } from './lighten-picture';
import { PhotoFields } from './photo-fields';
import { ReferenceFields } from './reference-fields';
import { useLighterPicture } from './use-lighter-picture';

interface Props {
  readonly piece: Evidence;
  readonly onChange: (piece: Evidence) => void;
  readonly onRemove: () => void;
}

/** Lightening makes a JPEG: a GIF would lose its movement. */
const canBeLightened = ({ mediaType }: KeptFile): boolean => isPicture(mediaType) && mediaType !== 'image/gif';

const FileFields = ({ piece, file, onChange, onRemove }: Props & { readonly file: KeptFile }) => {
  const { m } = useI18n();
  const load = useStoredFiles();
  const offer = useLighterPicture(file, (content) => onChange({ ...piece, content }));
  return (
    <>
      <EvidenceTitle piece={piece} usual={titleOfFile(file.name)} onChange={onChange} />
      <div>
        <FileFacts file={file} />
      </div>
      <FileActions key={file.sha256} file={file} title={piece.title} load={load}>
        {canBeLightened(file) && <LightenButton title={piece.title} offer={offer} />}
        <RemoveEvidence title={piece.title} onRemove={onRemove} />
      </FileActions>
      <LightenOffer size={file.size} offer={offer} />
      {isPicture(file.mediaType) && <PhotoFields id={piece.id} file={file} load={load} />}
      {isPictureToConvert(file.name, file.mediaType) && <div className={styles['hint']}>{m.evidence.toBePhoto}</div>}
    </>
  );
};

/** A file or a cited place of a document. */
export const EvidenceItem = ({ piece, onChange, onRemove }: Props) => {
  const { content } = piece;
  return (
    <EvidenceBlock title={piece.title}>
      {content.type === 'file' && <FileFields piece={piece} file={content} onChange={onChange} onRemove={onRemove} />}
      {content.type === 'reference' && (
        <>
          <ReferenceFields piece={piece} place={content.place} onChange={onChange} />
          <div>
            <RemoveEvidence title={piece.title} onRemove={onRemove} />
          </div>
        </>
      )}
    </EvidenceBlock>
  );
};
