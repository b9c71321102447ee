import { JalonDatabase } from '../database';
import type { StepRequest } from './step-in-worker';
import { redo, undo } from './undo';

self.addEventListener('message', ({ data: { database, dossier, step, even } }: MessageEvent<StepRequest>) => {
  const db = new JalonDatabase(database);
  // The page has the database open: here it is never made anew.
  db.mayCreate = false;
  void (step === 'undo' ? undo : redo)(db, dossier, even).then(({ ok, ...result }) => {
    // The page needs to know that it was done, not all that changed.
    self.postMessage(ok ? { ok } : { ok, ...result });
  });
});
