import { useState } from 'react';
import type { EvidenceId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { newRecordId } from '#storage/new-record-id';
import { useDocuments } from '#storage/live/use-documents';
import { useKeptFiles } from '#storage/live/use-kept-files';
import { FileDrop } from '#ui/evidence/file-drop';
import forms from '#ui/forms/field.module.css';
import buttons from '#ui/page/button.module.css';
import { EvidenceItem } from './evidence-item';
import styles from './evidence.module.css';
import { LinkItem } from './link-item';
import { useEvidenceList, type EvidenceList } from './use-evidence-list';

const AddReference = ({ list }: { readonly list: EvidenceList }) => {
  const { m } = useI18n();
  const [document] = useDocuments().values();
  if (document === undefined) return null;
  const add = (): void => list.keep(list.create(document.shortTitle, { type: 'reference', place: { document: document.id } }));
  return (
    <button type="button" className={buttons['ghost']} onClick={add}>
      {m.evidence.addReference}
    </button>
  );
};

/** What proves the activity: files, links and places of documents, and which pictures are its photos. */
export const EvidenceFields = () => {
  const { m } = useI18n();
  const list = useEvidenceList();
  const files = useKeptFiles(list);
  const [begun, setBegun] = useState<readonly EvidenceId[]>([]);
  const remove = (id: EvidenceId): void => {
    setBegun(begun.filter((one) => one !== id));
    list.remove(id);
  };
  const known = new Map(list.pieces.map((piece) => [piece.id, piece]));
  // A link that is being typed keeps its place, and its focus, when it becomes one.
  const ids = [...new Set([...list.pieces.map(({ id }) => id).filter((id) => !begun.includes(id)), ...begun])];
  return (
    <>
      <FileDrop files={files} />
      {ids.length > 0 && (
        <ul className={styles['list']} aria-label={m.evidence.list}>
          {ids.map((id) => {
            const piece = known.get(id);
            return piece === undefined || piece.content.type === 'link' ? (
              <LinkItem key={id} id={id} piece={piece} list={list} onRemove={() => remove(id)} />
            ) : (
              <EvidenceItem key={id} piece={piece} onChange={list.keep} onRemove={() => remove(id)} />
            );
          })}
        </ul>
      )}
      <div className={forms['actions']}>
        <button type="button" className={buttons['ghost']} onClick={() => setBegun([...begun, newRecordId<'Evidence'>()])}>
          {m.evidence.addLink}
        </button>
        <AddReference list={list} />
      </div>
    </>
  );
};
