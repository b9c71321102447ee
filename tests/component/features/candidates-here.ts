import { linkCandidates } from '#domain/matching/link-candidates';
import type { JalonDatabase } from '#storage/database';
import type { CandidatesRequest } from '#storage/matching/candidates.worker';
import { readMatchingInput } from '#storage/repositories/links.repository';
import { workerHere } from './worker-here';

/** Looks for links in the page itself, where there is no worker, as the worker would. */
export const candidatesHere = (database: () => JalonDatabase | undefined): void => {
  workerHere<CandidatesRequest>(async ({ dossier, year, objective }, post) => {
    const db = database();
    if (db === undefined) return;
    post({ type: 'progress', progress: { done: 1, total: 2 } });
    post({ type: 'done', candidates: [...linkCandidates(await readMatchingInput(db, dossier, year, objective))].flat() });
  });
};
