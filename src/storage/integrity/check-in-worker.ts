import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { askOnce } from '../workers/conversation';
import type { CheckProgress, IntegrityReport } from './integrity-report';
import type { CheckAnswer, CheckRequest } from './integrity.worker';

export interface CheckRefusal {
  readonly code: 'check-failed';
  readonly error: string;
}

/** Checks a stored dossier beside the page, which stays free; the worker ends with its answer. */
export const checkInWorker = async (
  db: JalonDatabase,
  dossier: DossierId,
  onProgress: (progress: CheckProgress) => void,
): Promise<Result<IntegrityReport, CheckRefusal>> => {
  const worker = new Worker(new URL('./integrity.worker.ts', import.meta.url), { type: 'module' });
  const answer = await askOnce<CheckRequest, CheckAnswer, CheckProgress>(worker, { database: db.name, dossier }, (error) => ({ type: 'failed', error }), onProgress);
  return answer.type === 'done' ? done(answer.report) : refused({ code: 'check-failed', error: answer.error });
};
