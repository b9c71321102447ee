import { Paperclip } from 'lucide-react';
import { LARGEST_FILE } from '#domain/evidence/file-limits';
import type { RefusedFile } from '#domain/evidence/file-refusal';
import { useI18n, type I18n } from '#i18n/i18n-context';
import buttons from '../page/button.module.css';
import { DropZone } from '../files/drop-zone';
import { FileChoice } from '../files/file-choice';
import { Notice } from '../states/notice';
import { WorkProgress } from '../states/work-progress';
import { useGivenFiles } from './use-given-files';

/** The files of a form: which one is being kept, the last that was, those that were not, and what can be done. */
export interface KeptFiles {
  readonly working: { readonly name: string; readonly done: number; readonly total: number } | null;
  readonly added: string | null;
  readonly refused: readonly RefusedFile[];
  readonly take: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly dismiss: (key: number) => void;
}

const whyRefused = (refusal: RefusedFile['refusal'], { m }: I18n): string => {
  const words = m.evidence.refused;
  switch (refusal.code) {
    case 'empty':
      return words.empty;
    case 'too-large':
      return words.tooLarge(refusal.limit);
    case 'dossier-full':
      return words.dossierFull(refusal.limit);
    case 'no-room':
      return words.noRoom;
    case 'unreadable':
      return words.unreadable;
    case 'cancelled':
      return words.cancelled;
    case 'twice':
      return words.twice;
    case 'not-saved':
      return words.notSaved(refusal.error);
  }
};

const Refusals = ({ files: { refused, dismiss } }: { readonly files: KeptFiles }) => {
  const i18n = useI18n();
  const words = i18n.m.evidence;
  return refused.map(({ key, name, refusal }) => (
    <Notice
      key={key}
      tone="problem"
      title={words.refused.title(name)}
      actions={
        <button type="button" className={buttons['small']} onClick={() => dismiss(key)}>
          {words.dismiss}
        </button>
      }
    >
      <p>{whyRefused(refusal, i18n)}</p>
    </Notice>
  ));
};

/** Where files are chosen, dropped or pasted, how far they are, and why one was not kept. */
export const FileDrop = ({ files }: { readonly files: KeptFiles }) => {
  const { m } = useI18n();
  const words = m.evidence;
  const over = useGivenFiles(files.take);
  const { working } = files;
  return (
    <>
      <DropZone over={over} hint={`${words.dropHere} ${words.limit(LARGEST_FILE)}`}>
        <FileChoice icon={Paperclip} multiple onFiles={files.take}>
          {words.choose}
        </FileChoice>
      </DropZone>
      {working !== null && (
        <WorkProgress label={words.keeping} done={working.done} total={working.total} cancel={words.cancel} onCancel={files.cancel}>
          {words.keepingFile(working.name, working.done, working.total)}
        </WorkProgress>
      )}
      <p role="status" className="visually-hidden">
        {files.added !== null && words.added(files.added)}
      </p>
      <Refusals files={files} />
    </>
  );
};
