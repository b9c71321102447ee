import type { TableAnswer, TableMessage, TableProgress, TableRequest } from './table-requests';

/** The page's end of one import: the file is read, compared and written beside the page, which stays free. */
export interface TableClient {
  readonly ask: (request: TableRequest) => Promise<TableAnswer>;
  /** Ends the work where it is; a transaction under way is rolled back by the browser. */
  readonly stop: () => void;
}

export const openTableClient = (onProgress: (progress: TableProgress) => void): TableClient => {
  const worker = new Worker(new URL('./table-import.worker.ts', import.meta.url), { type: 'module' });
  const ask = (request: TableRequest): Promise<TableAnswer> =>
    new Promise((resolve) => {
      const hear = ({ data }: MessageEvent<TableMessage>): void => {
        if (data.type === 'progress') {
          onProgress(data.progress);
          return;
        }
        worker.removeEventListener('message', hear);
        resolve(data);
      };
      worker.addEventListener('message', hear);
      // The worker itself was stopped: out of memory, or its script could not be fetched.
      worker.onerror = () => resolve({ type: 'failed' });
      worker.postMessage(request);
    });
  return { ask, stop: () => worker.terminate() };
};
