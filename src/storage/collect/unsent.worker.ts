import { JalonDatabase } from '../database';
import { countUnsent } from './unsent';
import type { UnsentRequest } from './unsent-beside';

self.addEventListener('message', ({ data: { database, dossier } }: MessageEvent<UnsentRequest>) => {
  const db = new JalonDatabase(database);
  // The page has the database open: here it is never made anew.
  db.mayCreate = false;
  countUnsent(db, dossier)
    .catch(() => 0)
    .then((count) => {
      self.postMessage(count);
    })
    .catch(() => undefined);
});
