import type { Evidence } from '#domain/evidence/evidence';
import { useI18n } from '#i18n/i18n-context';
import { useFileBytes } from '#storage/live/use-evidence';
import { FileActions } from '#ui/evidence/file-actions';
import { FileDrop } from '#ui/evidence/file-drop';
import { FileFacts } from '#ui/evidence/file-facts';
import evidence from '#ui/evidence/evidence.module.css';
import forms from '#ui/forms/field.module.css';
import buttons from '#ui/page/button.module.css';
import type { JoinedFiles } from './use-joined-files';

const Joined = ({ piece: { title, content }, onRemove }: { readonly piece: Evidence; readonly onRemove: () => void }) => {
  const { m, format } = useI18n();
  const load = useFileBytes();
  const name = format.text(title);
  const remove = (
    <button type="button" className={buttons['small']} aria-label={m.evidence.act(m.evidence.remove, name)} onClick={onRemove}>
      {m.evidence.remove}
    </button>
  );
  return (
    <li className={evidence['item']}>
      <div className={evidence['title']}>{name}</div>
      {content.type === 'file' && <FileFacts file={content} />}
      {content.type === 'file' ? <FileActions file={content} title={name} load={load}>{remove}</FileActions> : <div className={evidence['actions']}>{remove}</div>}
    </li>
  );
};

/** What was sent: files given here, kept in the dossier, and pieces that the transmission already had. */
export const JoinedFilesFields = ({ joined }: { readonly joined: JoinedFiles }) => {
  const { m } = useI18n();
  return (
    <fieldset className={forms['group']}>
      <legend>{m.pieces.transmission.files}</legend>
      <FileDrop files={joined.files} />
      {joined.pieces.length > 0 && (
        <ul className={evidence['list']} aria-label={m.pieces.transmission.joined}>
          {joined.pieces.map((piece) => (
            <Joined key={piece.id} piece={piece} onRemove={() => joined.remove(piece.id)} />
          ))}
        </ul>
      )}
    </fieldset>
  );
};
