import { JalonDatabase } from '../database';
import { keepVersion, type VersionToKeep } from './keep-version';

export interface KeepRequest {
  readonly database: string;
  readonly version: VersionToKeep;
}

self.addEventListener('message', ({ data: { database, version } }: MessageEvent<KeepRequest>) => {
  const db = new JalonDatabase(database);
  // The page has the database open: here it is never made anew.
  db.mayCreate = false;
  void keepVersion(db, version).then((result) => {
    self.postMessage(result);
    db.close();
  });
});
