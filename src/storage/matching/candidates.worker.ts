import { linkCandidates, type LinkCandidate } from '#domain/matching/link-candidates';
import type { DossierId, ObjectiveId } from '#domain/record/id';
import { JalonDatabase } from '../database';
import { readMatchingInput } from '../repositories/links.repository';
import type { Progressing } from '../workers/conversation';

export interface CandidatesRequest {
  readonly database: string;
  readonly dossier: DossierId;
  readonly year: number;
  /** Only answers to the commitments of this one are looked for. */
  readonly objective?: ObjectiveId | undefined;
}

export interface CandidatesProgress {
  readonly done: number;
  readonly total: number;
}

export type CandidatesAnswer = { readonly type: 'done'; readonly candidates: readonly LinkCandidate[] } | { readonly type: 'failed'; readonly error: string };

/** So many activities are set against everything between two words to the page. */
const STEP = 20;

const say = (message: CandidatesAnswer | Progressing<CandidatesProgress>): void => {
  self.postMessage(message);
};

const find = async (db: JalonDatabase, { dossier, year, objective }: CandidatesRequest): Promise<readonly LinkCandidate[]> => {
  const input = await readMatchingInput(db, dossier, year, objective);
  const found: (readonly LinkCandidate[])[] = [];
  for (const own of linkCandidates(input)) {
    found.push(own);
    if (found.length % STEP === 0) say({ type: 'progress', progress: { done: found.length, total: input.activities.length } });
  }
  return found.flat();
};

const answer = async (request: CandidatesRequest): Promise<void> => {
  const db = new JalonDatabase(request.database);
  // The page has the database open: here it is never made anew.
  db.mayCreate = false;
  try {
    say({ type: 'done', candidates: await find(db, request) });
  } catch (error) {
    say({ type: 'failed', error: error instanceof Error ? error.name : 'Error' });
  } finally {
    db.close();
  }
};

self.addEventListener('message', ({ data }: MessageEvent<CandidatesRequest>) => {
  void answer(data);
});
