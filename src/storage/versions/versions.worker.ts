import type { DossierId } from '#domain/record/id';
import { done, type Result } from '#domain/record/result';
import type { Snapshot } from '#domain/reviews/review';
import type { VersionComparison } from '#domain/reviews/versions/version-comparison';
import { JalonDatabase } from '../database';
import { errorName } from '../opening/database-errors';
import type { Progressing } from '../workers/conversation';
import { changesBetween, checkVersionFile, type CheckedVersion, type ComparisonStep, type VersionRefusal } from './stored-version';

export type VersionsRequest =
  | { readonly ask: 'compare'; readonly database: string; readonly before: Snapshot; readonly after: Snapshot | null }
  | { readonly ask: 'check'; readonly file: Blob; readonly dossier: DossierId; readonly kept: readonly Snapshot[] };

/** The work itself did not come to its end: the file or the database could not be read, or memory ran out. */
export interface WorkFailed {
  readonly code: 'failed';
  readonly error: string;
}

export type ComparisonAnswer = Result<VersionComparison, VersionRefusal | WorkFailed>;
export type CheckAnswer = Result<CheckedVersion, WorkFailed>;

const compare = async (database: string, before: Snapshot, after: Snapshot | null): Promise<ComparisonAnswer> => {
  const db = new JalonDatabase(database);
  // The page has the database open: here it is never made anew.
  db.mayCreate = false;
  try {
    return await changesBetween(db, before, after, (progress) => self.postMessage({ type: 'progress', progress } satisfies Progressing<ComparisonStep>));
  } finally {
    db.close();
  }
};

const answer = async (request: VersionsRequest): Promise<ComparisonAnswer | CheckAnswer> => {
  try {
    if (request.ask === 'compare') return await compare(request.database, request.before, request.after);
    return done(await checkVersionFile(new Uint8Array(await request.file.arrayBuffer()), request.dossier, request.kept));
  } catch (error) {
    return { ok: false, reason: { code: 'failed', error: errorName(error) } };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<VersionsRequest>) => {
  void answer(data).then((result) => self.postMessage(result));
});
