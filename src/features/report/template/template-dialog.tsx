import { FolderOpen } from 'lucide-react';
import { useId } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import { useGivenFiles } from '#ui/evidence/use-given-files';
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
  const { name, state, take, drop } = useTemplate();
  const id = useId();
  const over = useGivenFiles(([file]) => file !== undefined && take(file));
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className={styles['how']}>{words.how}</p>
      {typeof name === 'string' && (
        <div className={styles['choice']}>
          <span>{words.current(name)}</span>
          <button type="button" className={buttons['small']} onClick={drop}>
            {words.drop}
          </button>
        </div>
      )}
      <div className={styles['drop']} data-over={over}>
        <input
          id={id}
          type="file"
          accept={ACCEPTED}
          className="visually-hidden"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) take(file);
            // The same file chosen again is read again.
            target.value = '';
          }}
        />
        <label htmlFor={id} className={`${buttons['ghost'] ?? ''} ${styles['choose'] ?? ''}`}>
          <FolderOpen aria-hidden="true" size={16} strokeWidth={1.8} />
          {words.choose}
        </label>
        <span>{words.dropHere}</span>
      </div>
      <Standing state={state} />
    </Dialog>
  );
};
