import type { DossierId } from '#domain/record/id';
import { refused } from '#domain/record/result';
import type { Snapshot } from '#domain/reviews/review';
import type { JalonDatabase } from '../database';
import { converse, type Conversation } from '../workers/conversation';
import type { ComparisonStep } from './stored-version';
import type { CheckAnswer, ComparisonAnswer, FiguresAnswer, HashAnswer, VersionsRequest, WorkFailed } from './versions.worker';

const failed = () => refused<WorkFailed>({ code: 'failed', error: 'WorkerError' });

const worker = (): Worker => new Worker(new URL('./versions.worker.ts', import.meta.url), { type: 'module' });

/** Asks once; when `signal` is given up, the work ends where it is and the answer never comes. */
const askOnce = <Answer>({ ask, stop }: Conversation<VersionsRequest, Answer>, request: VersionsRequest, signal?: AbortSignal): Promise<Answer> => {
  signal?.addEventListener('abort', stop, { once: true });
  return ask(request).finally(stop);
};

interface Following {
  readonly signal?: AbortSignal;
  readonly onStep?: (step: ComparisonStep) => void;
}

/** What differs from a kept version to another, or to the record as it stands now (null), worked out beside the page. Never throws. */
export const compareInWorker = (db: JalonDatabase, before: Snapshot, after: Snapshot | null, { signal, onStep = () => undefined }: Following = {}): Promise<ComparisonAnswer> =>
  askOnce(converse<VersionsRequest, ComparisonAnswer, ComparisonStep>(worker(), failed, onStep), { ask: 'compare', database: db.name, before, after }, signal);

/** What a kept version says of the figures that some texts ask for, read beside the page. Never throws. */
export const figuresInWorker = (db: JalonDatabase, version: Snapshot, asked: { readonly texts: readonly string[]; readonly year: number; readonly territory?: string }): Promise<FiguresAnswer> =>
  askOnce(converse<VersionsRequest, FiguresAnswer, never>(worker(), failed, () => undefined), { ask: 'figures', database: db.name, version, ...asked });

/** The hash that a version of the record would have now, worked out beside the page. Never throws. */
export const hashInWorker = (db: JalonDatabase, dossier: DossierId): Promise<HashAnswer> =>
  askOnce(converse<VersionsRequest, HashAnswer, never>(worker(), failed, () => undefined), { ask: 'hash', database: db.name, dossier });

/** Which of the kept versions a file is, if any, read and hashed beside the page. Never throws, whatever the file. */
export const checkFileInWorker = (file: Blob, dossier: DossierId, kept: readonly Snapshot[]): Promise<CheckAnswer> =>
  askOnce(converse<VersionsRequest, CheckAnswer, never>(worker(), failed, () => undefined), { ask: 'check', file, dossier, kept });
