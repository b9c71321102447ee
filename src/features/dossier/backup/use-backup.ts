import { useEffect, useRef, useState } from 'react';
import { noteBackup } from '#storage/backup/backup-age';
import { openBackupClient, type BackupClient } from '#storage/backup/backup-client';
import { mayWrite, writeToFolder, type FolderRefusal } from '#storage/backup/backup-folder';
import type { WrittenBackup } from '#storage/backup/backup-requests';
import type { BackupProgress } from '#storage/backup/progress';
import { useStorage } from '#storage/live/storage-context';
import { saveFile } from '#ui/save-file';
import { today } from '#ui/today';

/** Where a backup went: a folder, or the downloads, with why it did not go to the folder that was chosen. */
export interface HandedOver {
  readonly name: string;
  readonly size: number;
  readonly folder?: string;
  readonly notInFolder?: FolderRefusal['code'];
  /** It could not be restored as it is. */
  readonly faulty: boolean;
}

export type BackupState =
  | { readonly step: 'idle' }
  | { readonly step: 'working'; readonly progress: BackupProgress }
  | { readonly step: 'done'; readonly handed: HandedOver }
  | { readonly step: 'failed'; readonly error: string };

type Folder = FileSystemDirectoryHandle | undefined;

const handOver = async ({ content, name, fault }: WrittenBackup, folder: Folder, allowed: boolean): Promise<HandedOver> => {
  const common = { size: content.size, faulty: fault !== undefined };
  if (folder === undefined || !allowed) {
    saveFile(name, content);
    return { ...common, name, ...(folder !== undefined && { notInFolder: 'not-allowed' }) };
  }
  const written = await writeToFolder(folder, name, content);
  if (written.ok) return { ...common, name: written.value, folder: folder.name };
  saveFile(name, content);
  return { ...common, name, notInFolder: written.reason.code };
};

/** Writes a backup beside the page and hands it over; it can be stopped until it is ready. */
export const useBackup = (folder: Folder) => {
  const { db, dossier } = useStorage();
  const [state, setState] = useState<BackupState>({ step: 'idle' });
  const client = useRef<BackupClient | null>(null);
  const stop = (): void => {
    client.current?.stop();
    client.current = null;
  };
  useEffect(() => stop, []);

  const write = async (password: string | undefined): Promise<void> => {
    setState({ step: 'working', progress: { step: 'reading' } });
    // Asked while the click is fresh: the browser refuses to ask later.
    const allowed = folder === undefined || (await mayWrite(folder));
    const opened = openBackupClient((progress) => setState({ step: 'working', progress }));
    client.current = opened;
    const createdAt = new Date().toISOString();
    const answer = await opened.ask({ type: 'write', database: db.name, dossier, day: today(), createdAt, ...(password !== undefined && { password }) });
    stop();
    if (answer.type !== 'written') {
      setState({ step: 'failed', error: answer.type === 'failed' ? answer.error : answer.type });
      return;
    }
    const handed = await handOver(answer.backup, folder, allowed);
    await noteBackup(db, dossier, answer.backup.mark);
    setState({ step: 'done', handed });
  };

  return {
    state,
    write: (password: string | undefined) => void write(password),
    cancel: () => {
      stop();
      setState({ step: 'idle' });
    },
  };
};
