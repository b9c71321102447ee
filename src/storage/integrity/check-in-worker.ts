import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import type { CheckProgress, IntegrityReport } from './integrity-report';
import type { CheckMessage, CheckRequest } from './integrity.worker';

export interface CheckRefusal {
  readonly code: 'check-failed';
  readonly error: string;
}

/** Checks a stored dossier beside the page, which stays free; the worker ends with its answer. */
export const checkInWorker = (
  db: JalonDatabase,
  dossier: DossierId,
  onProgress: (progress: CheckProgress) => void,
): Promise<Result<IntegrityReport, CheckRefusal>> => {
  const worker = new Worker(new URL('./integrity.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<IntegrityReport, CheckRefusal>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else resolve(data.type === 'done' ? done(data.report) : refused({ code: 'check-failed', error: data.error }));
    });
    worker.addEventListener('error', ({ message }) => {
      resolve(refused({ code: 'check-failed', error: message }));
    });
    worker.postMessage({ database: db.name, dossier } satisfies CheckRequest);
  }).finally(() => {
    worker.terminate();
  });
};
