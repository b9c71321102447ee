import type { DossierId } from '#domain/record/id';
import { done, type Result } from '#domain/record/result';
import type { FigureValue } from '#domain/report/live-figures/resolve-figure';
import type { Snapshot } from '#domain/reviews/review';
import type { VersionComparison } from '#domain/reviews/versions/version-comparison';
import { JalonDatabase } from '../database';
import { errorName } from '../opening/database-errors';
import type { Progressing } from '../workers/conversation';
import { versionNow } from './keep-version';
import { changesBetween, checkVersionFile, figuresInVersion, type CheckedVersion, type ComparisonStep, type VersionRefusal } from './stored-version';

export type VersionsRequest =
  | { readonly ask: 'compare'; readonly database: string; readonly before: Snapshot; readonly after: Snapshot | null }
  | { readonly ask: 'figures'; readonly database: string; readonly version: Snapshot; readonly texts: readonly string[]; readonly year: number; readonly territory?: string }
  | { readonly ask: 'hash'; readonly database: string; readonly dossier: DossierId }
  | { readonly ask: 'check'; readonly file: Blob; readonly dossier: DossierId; readonly kept: readonly Snapshot[] };

/** The work itself did not come to its end: the file or the database could not be read, or memory ran out. */
export interface WorkFailed {
  readonly code: 'failed';
  readonly error: string;
}

export type ComparisonAnswer = Result<VersionComparison, VersionRefusal | WorkFailed>;
export type FiguresAnswer = Result<ReadonlyMap<string, FigureValue>, VersionRefusal | WorkFailed>;
export type HashAnswer = Result<string, WorkFailed>;
export type CheckAnswer = Result<CheckedVersion, WorkFailed>;

const withDatabase = async <Answer>(database: string, work: (db: JalonDatabase) => Promise<Answer>): Promise<Answer> => {
  const db = new JalonDatabase(database);
  // The page has the database open: here it is never made anew.
  db.mayCreate = false;
  try {
    return await work(db);
  } finally {
    db.close();
  }
};

const tellStep = (progress: ComparisonStep): void => self.postMessage({ type: 'progress', progress } satisfies Progressing<ComparisonStep>);

const answer = async (request: VersionsRequest): Promise<ComparisonAnswer | FiguresAnswer | HashAnswer | CheckAnswer> => {
  try {
    if (request.ask === 'compare') return await withDatabase(request.database, (db) => changesBetween(db, request.before, request.after, tellStep));
    if (request.ask === 'figures') return await withDatabase(request.database, (db) => figuresInVersion(db, request.version, request));
    if (request.ask === 'hash') return done(await withDatabase(request.database, async (db) => (await versionNow(db, request.dossier)).sha256));
    return done(await checkVersionFile(new Uint8Array(await request.file.arrayBuffer()), request.dossier, request.kept));
  } catch (error) {
    return { ok: false, reason: { code: 'failed', error: errorName(error) } };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<VersionsRequest>) => {
  void answer(data).then((result) => self.postMessage(result));
});
