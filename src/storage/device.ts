import { v7 } from 'uuid';
import type { JalonDatabase } from './database';
import { tick } from './hybrid-clock';

/** This browser's own id in the journal, made at its first write. Must run inside a transaction that covers `meta`. */
export const deviceId = async (db: JalonDatabase): Promise<string> => {
  const known = await db.meta.get('device');
  if (known?.key === 'device') return known.value;
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

/** The next time of the journal's clock. Must run inside a transaction that covers `meta`. */
export const nextClock = async (db: JalonDatabase): Promise<string> => {
  const last = await db.meta.get('clock');
  const value = tick(last?.key === 'clock' ? last.value : undefined, new Date().toISOString());
  await db.meta.put({ key: 'clock', value });
  return value;
};
