import type { Refusal } from '#domain/journal/refusal';
import { done, type Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { askOnce } from '../workers/conversation';
import { commit, type Command } from './commit';

export interface CommitRequest {
  readonly database: string;
  readonly command: Command;
}

type CommitAnswer = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

/** From here on, checking and writing records would hold the page up. */
const MANY = 300;

const inWorker = (db: JalonDatabase, command: Command): Promise<CommitAnswer> => {
  const worker = new Worker(new URL('./commit.worker.ts', import.meta.url), { type: 'module' });
  return askOnce<CommitRequest, CommitAnswer>(worker, { database: db.name, command }, () => ({ ok: false, reason: { code: 'not-saved', error: 'WorkerError' } }));
};

/** Writes one command as `commit` does; one of many records is written beside the page, which stays free. */
export const commitBeside = async (db: JalonDatabase, command: Command): Promise<Result<unknown, Refusal>> => {
  if (command.writes.length < MANY) return commit(db, command);
  const answer = await inWorker(db, command);
  return answer.ok ? done(null) : answer;
};
