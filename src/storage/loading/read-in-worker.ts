import type { DossierContent } from '#domain/dossier/dossier-file';
import { refused, type Result } from '#domain/record/result';
import type { FilesRefusal } from './read-files';

type Answer = Result<DossierContent, FilesRefusal>;

/** Reads files beside the page, which stays free however large they are; the worker ends with its answer. */
export const readInWorker = (files: readonly File[]): Promise<Answer> => {
  const worker = new Worker(new URL('./read-files.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      resolve(data);
    });
    // The worker itself was stopped: out of memory, or its script could not be fetched.
    worker.addEventListener('error', () => {
      resolve(refused({ code: 'unreadable' }));
    });
    worker.postMessage(files);
  }).finally(() => {
    worker.terminate();
  });
};
