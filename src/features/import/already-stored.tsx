import { Link } from '@tanstack/react-router';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { useI18n } from '#i18n/i18n-context';
import { setCurrentDossier } from '#storage/current-dossier';
import { useStorage } from '#storage/live/storage-context';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { startOver } from '#ui/url/start-over';

/** The dossier of the files is stored already: it can be opened as it is, and is never written over. */
export const AlreadyStored = ({ content }: { readonly content: DossierContent }) => {
  const { m, format } = useI18n();
  const { db, dossier: current } = useStorage();
  const words = m.importing.exists;
  const isOpen = content.dossier === current;
  const open = async (): Promise<void> => {
    await setCurrentDossier(db, content.dossier);
    startOver();
  };
  return (
    <Notice
      title={words.title(format.text(content.tables.dossiers[0]?.title ?? m.common.none))}
      actions={
        isOpen ? (
          <Link to="/" className={buttons['small']}>
            {words.toDashboard}
          </Link>
        ) : (
          <button type="button" className={buttons['small']} onClick={() => void open()}>
            {words.open}
          </button>
        )
      }
    >
      <p>{words.text}</p>
      {isOpen && <p>{words.isOpen}</p>}
    </Notice>
  );
};
