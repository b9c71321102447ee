import { useI18n } from '#i18n/i18n-context';
import type { RestorePreview } from '#storage/backup/preview-restore';
import { DifferencesTable } from '#ui/differences/differences-table';
import buttons from '#ui/page/button.module.css';
import styles from './restore.module.css';
import type { RestoreMode } from './use-restore';

interface Props {
  readonly preview: RestorePreview;
  readonly onRestore: (mode: RestoreMode) => void;
  readonly onCancel: () => void;
}

const Effects = ({ replaces }: { readonly replaces: RestorePreview['replaces'] | undefined }) => {
  const { m, format } = useI18n();
  const words = m.backup.restore;
  if (replaces === undefined) return <p>{words.noDossier}</p>;
  if (replaces.tables.length === 0) return <p>{words.same(replaces.same)}</p>;
  return (
    <>
      <DifferencesTable caption={words.differences(format.text(replaces.title), replaces.isOpen)} tables={replaces.tables} same={replaces.same} />
      <p>{words.replaceHow}</p>
    </>
  );
};

/** A backup that was checked: what it holds, what it would change, and what can be done with it. */
export const RestorePreviewPanel = ({ preview, onRestore, onCancel }: Props) => {
  const { m, format } = useI18n();
  const words = m.backup.restore;
  const { title, organisation, createdAt, total, files, replaces } = preview;
  const canReplace = replaces !== undefined && replaces.tables.length > 0;
  return (
    <div className={styles['preview']}>
      <div>
        <h3>{words.found(format.text(title))}</h3>
        <p className={styles['small']}>{words.foundHow(createdAt, format.text(organisation), total, files)}</p>
      </div>
      <Effects replaces={replaces} />
      <div className={styles['choices']}>
        {canReplace && (
          <button type="button" className={buttons['primary']} onClick={() => onRestore('replace')}>
            {words.replace}
          </button>
        )}
        <button type="button" className={canReplace ? buttons['ghost'] : buttons['primary']} onClick={() => onRestore('new')}>
          {words.asNew}
        </button>
        <button type="button" className={buttons['ghost']} onClick={onCancel}>
          {words.giveUp}
        </button>
      </div>
    </div>
  );
};
