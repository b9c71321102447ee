import { useState } from 'react';
import type { Review } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { saveSessionFiles } from '#storage/commands/reviews';
import { useStorage } from '#storage/live/storage-context';
import { useEvidence, useStoredFiles } from '#storage/live/use-evidence';
import { useJoinedFiles } from '#storage/live/use-joined-files';
import evidence from '#ui/evidence/evidence.module.css';
import { JoinedFilesFields, JoinedPiece } from '#ui/evidence/joined-files';
import { FormDialog } from '#ui/forms/form-dialog';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';

const FilesDialog = ({ session, onClose }: { readonly session: Review; readonly onClose: () => void }) => {
  const { m } = useI18n();
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  const joined = useJoinedFiles(session.evidence);
  const load = useStoredFiles();
  const words = m.sessionDocuments.files;
  // A file that is still being kept is not left behind.
  const command = { busy: busy || joined.files.working !== null, problem };
  return (
    <FormDialog title={words.join} command={command} onSave={() => void run(() => saveSessionFiles(db, session, joined.ids, joined.made), onClose)} onClose={onClose}>
      <JoinedFilesFields legend={words.title} name={words.title} joined={joined} load={load} />
    </FormDialog>
  );
};

/** The files of the session: what was sent, signed, or shown. */
export const SessionFiles = ({ session }: { readonly session: Review }) => {
  const { m } = useI18n();
  const pieces = useEvidence(session.evidence) ?? [];
  const load = useStoredFiles();
  const [opened, setOpened] = useState(false);
  const words = m.sessionDocuments.files;
  return (
    <>
      {pieces.length > 0 && (
        <ul className={evidence['list']} aria-label={words.title}>
          {pieces.map((piece) => (
            <JoinedPiece key={piece.id} piece={piece} load={load} />
          ))}
        </ul>
      )}
      <button type="button" className={buttons['link']} onClick={() => setOpened(true)}>
        {words.join}
      </button>
      {opened && <FilesDialog session={session} onClose={() => setOpened(false)} />}
    </>
  );
};
