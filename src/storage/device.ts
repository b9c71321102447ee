import { v7 } from 'uuid';
import type { JalonDatabase } from './database';
import { tick } from './hybrid-clock';

/** This browser's id if it has one yet: it has written nothing otherwise. */
export const knownDevice = async (db: JalonDatabase): Promise<string | undefined> => {
  const row = await db.meta.get('device');
  return row?.key === 'device' ? row.value : undefined;
};

/** This browser's own id in the journal, made at its first write. Must run inside a transaction that covers `meta`. */
export const deviceId = async (db: JalonDatabase): Promise<string> => {
  const known = await knownDevice(db);
  if (known !== undefined) return known;
  const value = v7();
  await db.meta.put({ key: 'device', value });
  return value;
};

/** Whose name the journal notes in this browser, once it was given. */
export const readAuthor = async (db: JalonDatabase): Promise<string | undefined> => {
  const row = await db.meta.get('author');
  return row?.key === 'author' ? row.value : undefined;
};

export const setAuthor = async (db: JalonDatabase, value: string): Promise<void> => {
  await db.meta.put({ key: 'author', value });
};

/** What a browser knows of who uses it: a name for the journal, or that it must not ask for one. */
export interface AuthorState {
  readonly author: string | undefined;
  readonly declined: boolean;
}

export const readAuthorState = async (db: JalonDatabase): Promise<AuthorState> => ({
  author: await readAuthor(db),
  declined: (await db.meta.get('author-declined')) !== undefined,
});

/** From now on the journal notes no name for this browser. */
export const forgetAuthor = (db: JalonDatabase): Promise<void> => db.meta.delete('author');

export const declineAuthor = async (db: JalonDatabase): Promise<void> => {
  await db.meta.put({ key: 'author-declined', value: true });
};

/** The next time of the journal's clock. Must run inside a transaction that covers `meta`. */
export const nextClock = async (db: JalonDatabase): Promise<string> => {
  const last = await db.meta.get('clock');
  const value = tick(last?.key === 'clock' ? last.value : undefined, new Date().toISOString());
  await db.meta.put({ key: 'clock', value });
  return value;
};
