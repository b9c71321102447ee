import { FolderOpen } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import { useGivenFiles } from '#ui/evidence/use-given-files';
import { DropZone } from '#ui/files/drop-zone';
import { FileChoice } from '#ui/files/file-choice';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import styles from '../corrections/corrections.module.css';
import { useTemplate, type TemplateState } from './use-template';

const ACCEPTED = '.dotx,.docx,.dotm,application/vnd.openxmlformats-officedocument.wordprocessingml.template,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const Standing = ({ state }: { readonly state: TemplateState }) => {
  const words = useI18n().m.reportDocument.template;
  switch (state.step) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">{words.reading}</p>;
    case 'refused':
      return (
        <Notice tone="problem" title={words.refused(state.name)}>
          <p>{words.faults[state.fault]}</p>
        </Notice>
      );
    case 'kept':
      return (
        <Notice>
          <p>{words.kept}</p>
          {state.leftOut.length > 0 && <p>{words.leftOut(state.leftOut.map((part) => words.parts[part]))}</p>}
        </Notice>
      );
  }
};

/** « Modèle de l'organisation »: the file whose styles, pages and cover the report takes. */
export const TemplateDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { m } = useI18n();
  const words = m.reportDocument.template;
  const { current, state, take, drop } = useTemplate();
  const onFiles = ([file]: readonly File[]): void => {
    if (file !== undefined) take(file);
  };
  const over = useGivenFiles(onFiles);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className={styles['how']}>{words.how}</p>
      {current !== undefined && current !== null && (
        <div className={styles['choice']}>
          <span>{current.missing ? words.missing(current.name) : words.current(current.name)}</span>
          <button type="button" className={buttons['small']} onClick={drop}>
            {words.drop}
          </button>
        </div>
      )}
      <DropZone over={over} hint={words.dropHere}>
        <FileChoice icon={FolderOpen} accept={ACCEPTED} onFiles={onFiles}>
          {words.choose}
        </FileChoice>
      </DropZone>
      <Standing state={state} />
    </Dialog>
  );
};
