import { converse, type Conversation } from '../workers/conversation';
import type { BackupAnswer, BackupRequest } from './backup-requests';
import type { BackupProgress, OnProgress } from './progress';

/** The page's end of one conversation with the worker that reads and writes backups. */
export type BackupClient = Conversation<BackupRequest, BackupAnswer>;

export const openBackupClient = (onProgress: OnProgress): BackupClient => {
  const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' });
  return converse<BackupRequest, BackupAnswer, BackupProgress>(worker, () => ({ type: 'failed', error: 'WorkerError' }), onProgress);
};
