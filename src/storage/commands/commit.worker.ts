import { JalonDatabase } from '../database';
import { commit } from './commit';
import type { CommitRequest } from './commit-beside';

self.addEventListener('message', ({ data: { database, command } }: MessageEvent<CommitRequest>) => {
  const db = new JalonDatabase(database);
  // The page has the database open: here it is never made anew.
  db.mayCreate = false;
  void commit(db, command).then((result) => {
    // The page needs to know that it was done, not all that changed.
    self.postMessage(result.ok ? { ok: true } : result);
  });
});
