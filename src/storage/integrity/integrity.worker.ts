import type { DossierId } from '#domain/record/id';
import { JalonDatabase } from '../database';
import type { Progressing } from '../workers/conversation';
import { checkIntegrity } from './check-integrity';
import type { CheckProgress, IntegrityReport } from './integrity-report';

export interface CheckRequest {
  readonly database: string;
  readonly dossier: DossierId;
}

export type CheckAnswer = { readonly type: 'done'; readonly report: IntegrityReport } | { readonly type: 'failed'; readonly error: string };

type CheckMessage = CheckAnswer | Progressing<CheckProgress>;

const say = (message: CheckMessage): void => {
  self.postMessage(message);
};

const answer = async ({ database, dossier }: CheckRequest): Promise<void> => {
  const db = new JalonDatabase(database);
  try {
    const report = await checkIntegrity(db, dossier, (progress) => {
      say({ type: 'progress', progress });
    });
    say({ type: 'done', report });
  } catch (error) {
    say({ type: 'failed', error: error instanceof Error ? error.name : 'Error' });
  } finally {
    db.close();
  }
};

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  void answer(data);
});
