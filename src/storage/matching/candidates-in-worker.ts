import type { JalonDatabase } from '../database';
import { converse, type Conversation } from '../workers/conversation';
import type { CandidatesAnswer, CandidatesProgress, CandidatesRequest } from './candidates.worker';

export type { CandidatesAnswer, CandidatesProgress };

export type CandidatesScope = Omit<CandidatesRequest, 'database'>;

export interface CandidatesSearch {
  readonly answer: Promise<CandidatesAnswer>;
  /** Gives the search up; what it would have answered no longer matters. */
  readonly stop: () => void;
}

/** Looks for the links that a year could have, beside the page, which stays free. */
export const searchCandidates = (db: JalonDatabase, scope: CandidatesScope, onProgress: (progress: CandidatesProgress) => void): CandidatesSearch => {
  const worker = new Worker(new URL('./candidates.worker.ts', import.meta.url), { type: 'module' });
  const { ask, stop }: Conversation<CandidatesRequest, CandidatesAnswer> = converse<CandidatesRequest, CandidatesAnswer, CandidatesProgress>(worker, (error) => ({ type: 'failed', error }), onProgress);
  return { answer: ask({ database: db.name, ...scope }).finally(stop), stop };
};
