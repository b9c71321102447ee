import type { DossierContent } from '#domain/dossier/dossier-file';
import { refused, type Result } from '#domain/record/result';
import { askOnce } from '../workers/conversation';
import type { FilesRefusal } from './read-files';

type Answer = Result<DossierContent, FilesRefusal>;

/** Reads files beside the page, which stays free however large they are; the worker ends with its answer. */
export const readInWorker = (files: readonly File[]): Promise<Answer> => {
  const worker = new Worker(new URL('./read-files.worker.ts', import.meta.url), { type: 'module' });
  return askOnce<readonly File[], Answer>(worker, files, () => refused({ code: 'unreadable' }));
};
