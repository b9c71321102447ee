import type { Refusal } from '#domain/journal/refusal';
import type { Result } from '#domain/record/result';
import type { Snapshot } from '#domain/reviews/review';
import type { JalonDatabase } from '../database';
import { askOnce } from '../workers/conversation';
import type { VersionToKeep } from './keep-version';
import type { KeepRequest } from './keep-version.worker';

/** Keeps a version as `keepVersion` does, beside the page, which a record of thousands would hold up. */
export const keepInWorker = (db: JalonDatabase, version: VersionToKeep): Promise<Result<Snapshot, Refusal>> => {
  const worker = new Worker(new URL('./keep-version.worker.ts', import.meta.url), { type: 'module' });
  return askOnce<KeepRequest, Result<Snapshot, Refusal>>(worker, { database: db.name, version }, () => ({ ok: false, reason: { code: 'not-saved', error: 'WorkerError' } }));
};
