import type Dexie from 'dexie';
import type { Alarm } from './alarm';
import { DatabaseNewer, DatabaseVanished, isConnectionLost, isFull } from './database-errors';

const ATTEMPTS = 3;
const PAUSE_MS = 150;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Stops this tab for good: nothing is read or written any more, and the screen says why. */
export const stop = (db: Dexie, alarm: Alarm, code: 'upgraded-elsewhere' | 'erased' | 'connection-lost'): void => {
  db.close({ disableAutoOpen: true });
  alarm.raise({ code });
};

const attempts = async (db: Dexie, alarm: Alarm): Promise<boolean> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    db.close({ disableAutoOpen: false });
    try {
      await db.open();
      return true;
    } catch (error) {
      if (error instanceof DatabaseVanished || error instanceof DatabaseNewer) {
        stop(db, alarm, error instanceof DatabaseNewer ? 'upgraded-elsewhere' : 'erased');
        return false;
      }
      // There is nothing to wait for but room: what is asked of the database next will open it.
      if (isFull(error)) {
        db.close({ disableAutoOpen: false });
        alarm.raise({ code: 'full' });
        return false;
      }
    }
    await pause(PAUSE_MS * attempt);
  }
  stop(db, alarm, 'connection-lost');
  return false;
};

const running = new WeakMap<Dexie, Promise<boolean>>();

/** Drops a dead connection and opens another, in three attempts; whoever asks meanwhile waits for the same answer. */
export const reopen = (db: Dexie, alarm: Alarm): Promise<boolean> => {
  if (alarm.stopped()) return Promise.resolve(false);
  const known = running.get(db);
  if (known !== undefined) return known;
  const answer = attempts(db, alarm).finally(() => running.delete(db));
  running.set(db, answer);
  return answer;
};

interface Guarded extends Dexie {
  readonly alarm: Alarm;
}

/**
 * Runs `work`, and runs it again on a new connection when the old one no longer answers: three times at most, then the
 * error goes to the caller and the screen stops. `work` is told the attempt, since a write may have been done unanswered.
 */
export const withConnection = async <Value>(db: Guarded, work: (attempt: number) => Promise<Value>): Promise<Value> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      if (attempt > ATTEMPTS) stop(db, db.alarm, 'connection-lost');
      if (attempt > ATTEMPTS || !(await reopen(db, db.alarm))) throw error;
    }
  }
};
