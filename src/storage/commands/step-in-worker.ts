import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { askOnce } from '../workers/conversation';
import type { UndoRefusal } from './undo';

export interface StepRequest {
  readonly database: string;
  readonly dossier: DossierId;
  readonly step: 'undo' | 'redo';
  readonly even: boolean;
}

type StepAnswer = { readonly ok: true } | { readonly ok: false; readonly reason: UndoRefusal };

/** Takes a command of thousands of records back, or does it again, beside the page, which stays free. */
export const stepInWorker = (db: JalonDatabase, dossier: DossierId, step: StepRequest['step'], even: boolean): Promise<StepAnswer> => {
  const worker = new Worker(new URL('./step.worker.ts', import.meta.url), { type: 'module' });
  return askOnce<StepRequest, StepAnswer>(worker, { database: db.name, dossier, step, even }, () => ({ ok: false, reason: { code: 'not-saved', error: 'WorkerError' } }));
};
