import type { ReactNode } from 'react';
import type { Evidence } from '#domain/evidence/evidence';
import { useI18n } from '#i18n/i18n-context';
import forms from '../forms/field.module.css';
import buttons from '../page/button.module.css';
import evidence from './evidence.module.css';
import { FileActions } from './file-actions';
import { FileDrop, type KeptFiles } from './file-drop';
import { FileFacts } from './file-facts';
import type { LoadFile } from './load-file';

interface PieceProps {
  readonly piece: Evidence;
  readonly load: LoadFile;
  /** What more can be done with it. */
  readonly children?: ReactNode;
}

/** A piece that goes with something: what it is, and how it is opened. */
export const JoinedPiece = ({ piece: { title, content }, load, children }: PieceProps) => {
  const { format } = useI18n();
  const name = format.text(title);
  return (
    <li className={evidence['item']}>
      <div className={evidence['title']}>{name}</div>
      {content.type === 'file' && <FileFacts file={content} />}
      {content.type === 'file' ? <FileActions file={content} title={name} load={load}>{children}</FileActions> : <div className={evidence['actions']}>{children}</div>}
    </li>
  );
};

interface Props {
  readonly legend: string;
  /** What the list of those that are joined is called. */
  readonly name: string;
  readonly joined: { readonly pieces: readonly Evidence[]; readonly files: KeptFiles; readonly remove: (piece: Evidence['id']) => void };
  readonly load: LoadFile;
}

/** The files that go with what a form is about: given here, kept in the dossier, or there already. */
export const JoinedFilesFields = ({ legend, name, joined, load }: Props) => {
  const { m, format } = useI18n();
  const words = m.evidence;
  return (
    <fieldset className={forms['group']}>
      <legend>{legend}</legend>
      <FileDrop files={joined.files} />
      {joined.pieces.length > 0 && (
        <ul className={evidence['list']} aria-label={name}>
          {joined.pieces.map((piece) => (
            <JoinedPiece key={piece.id} piece={piece} load={load}>
              <button type="button" className={buttons['small']} aria-label={words.act(words.remove, format.text(piece.title))} onClick={() => joined.remove(piece.id)}>
                {words.remove}
              </button>
            </JoinedPiece>
          ))}
        </ul>
      )}
    </fieldset>
  );
};
