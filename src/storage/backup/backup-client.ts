import type { BackupAnswer, BackupMessage, BackupRequest } from './backup-requests';
import type { OnProgress } from './progress';

/** The page's end of one conversation with the worker that reads and writes backups. */
export interface BackupClient {
  readonly ask: (request: BackupRequest) => Promise<BackupAnswer>;
  /** Ends the work where it is; a transaction under way is rolled back by the browser. */
  readonly stop: () => void;
}

export const openBackupClient = (onProgress: OnProgress): BackupClient => {
  const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' });
  const ask = (request: BackupRequest): Promise<BackupAnswer> =>
    new Promise((resolve) => {
      const hear = ({ data }: MessageEvent<BackupMessage>): void => {
        if (data.type === 'progress') {
          onProgress(data.progress);
          return;
        }
        worker.removeEventListener('message', hear);
        resolve(data);
      };
      worker.addEventListener('message', hear);
      // The worker itself was stopped: out of memory, or its script could not be fetched.
      worker.onerror = () => {
        resolve({ type: 'failed', error: 'WorkerError' });
      };
      worker.postMessage(request);
    });
  return {
    ask,
    stop: () => {
      worker.terminate();
    },
  };
};
