import { Download } from 'lucide-react';
import type { Dossier } from '#domain/dossier/dossier';
import { useI18n } from '#i18n/i18n-context';
import { browserCanaries } from '#storage/canary/canary';
import { deleteDossier } from '#storage/dossiers/delete-dossier';
import { readDeletionCounts, type DeletionCounts } from '#storage/dossiers/deletion-counts';
import { StorageContext, useLiveRead, useStorage } from '#storage/live/storage-context';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { startOver } from '#ui/url/start-over';
import { BackupResult } from './backup/backup-result';
import { useBackup } from './backup/use-backup';
import styles from './dossiers.module.css';

interface Props {
  readonly dossier: Dossier;
  readonly onClose: () => void;
}

/** The last way to keep it: a backup of the dossier that is about to go, which may not be the open one. */
const BackupFirst = () => {
  const { m } = useI18n();
  const { state, write, cancel } = useBackup(undefined);
  return (
    <div className={styles['first']}>
      <p>{m.dossiers.deleting.backup}</p>
      <button type="button" className={buttons['ghost']} disabled={state.step === 'working'} onClick={() => write(undefined)}>
        <Download size={17} strokeWidth={2} aria-hidden="true" />
        {m.backup.write}
      </button>
      <BackupResult state={state} onCancel={cancel} />
    </div>
  );
};

const WhatGoes = ({ counts }: { readonly counts: DeletionCounts }) => {
  const { m } = useI18n();
  const words = m.dossiers.deleting;
  const { total, journal, bin, files, restorePoints, isLast } = counts;
  const lines = [
    [total, words.total],
    [journal, words.journal],
    [bin, words.bin],
    [files, words.files],
    [restorePoints, words.points],
  ] as const;
  return (
    <>
      <p>{words.lead}</p>
      <ul className={styles['goes']}>
        {lines.map(([count, say]) => count > 0 && <li key={say(count)}>{say(count)}</li>)}
      </ul>
      <p>{isLast ? words.last : words.others}</p>
    </>
  );
};

/** Deleting a dossier: what goes, in numbers, a backup first, and its title typed before it is possible. */
export const DeleteDialog = ({ dossier, onClose }: Props) => {
  const { m, format } = useI18n();
  const storage = useStorage();
  const { busy, problem, run } = useCommand();
  const { data: counts, error } = useLiveRead('deletion-counts', [dossier.id], ({ db }) => readDeletionCounts(db, dossier.id));
  if (error !== null) throw error;
  const words = m.dossiers.deleting;
  const confirm = (): void =>
    void run(
      () => deleteDossier(storage.db, dossier.id, browserCanaries()),
      (next) => {
        if (dossier.id === storage.dossier) startOver(next === undefined ? '' : 'dossier');
        else onClose();
      },
    );
  return (
    <ConfirmDialog title={words.title(format.text(dossier.title))} act={words.act} typed={dossier.title} busy={busy || counts === undefined} problem={problem} onConfirm={confirm} onClose={onClose}>
      <div className={styles['deleting']}>
        {counts !== undefined && <WhatGoes counts={counts} />}
        <StorageContext value={{ ...storage, dossier: dossier.id }}>
          <BackupFirst />
        </StorageContext>
      </div>
    </ConfirmDialog>
  );
};
