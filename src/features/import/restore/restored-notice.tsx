import { Link } from '@tanstack/react-router';
import type { DossierId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { setCurrentDossier } from '#storage/current-dossier';
import { useStorage } from '#storage/live/storage-context';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { startOver } from '#ui/url/start-over';
import type { RestoreMode } from './use-restore';

/** A backup was restored: where it is, and the way to it. */
export const RestoredNotice = ({ dossier, mode }: { readonly dossier: DossierId; readonly mode: RestoreMode }) => {
  const words = useI18n().m.backup.restore;
  const { db, dossier: current } = useStorage();
  const open = async (): Promise<void> => {
    await setCurrentDossier(db, dossier);
    startOver();
  };
  return (
    <Notice
      title={mode === 'replace' ? words.replaced : words.restoredAsNew}
      actions={
        dossier === current ? (
          <Link to="/" className={buttons['small']}>
            {words.toDashboard}
          </Link>
        ) : (
          <button type="button" className={buttons['small']} onClick={() => void open()}>
            {words.openRestored}
          </button>
        )
      }
    />
  );
};
