import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { commit } from '#storage/commands/commit';
import { JalonDatabase } from '#storage/database';
import { LiveQueries } from '#storage/live/live-query';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const activity = anActivity({ title: 'Rencontres de juin' });
const command = { dossier: activity.dossier, name: 'save-activity', writes: [{ table: 'activities' as const, put: { ...activity, title: 'Changée' } }] };

const lost = (): never => {
  throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
};

/** The next connections are dead, `times` of them; the one in use is dropped. */
const loseConnection = (db: JalonDatabase, times: number): void => {
  let left = times;
  db.use({
    stack: 'dbcore',
    create: (core) => {
      left -= 1;
      return left < 0 ? core : { ...core, transaction: lost };
    },
  });
  db.close({ disableAutoOpen: false });
};

const storedTitles = async (db: JalonDatabase): Promise<readonly string[]> => (await db.records('activities').toArray()).map(({ title }) => title);

describe('a connection that the browser dropped', () => {
  it('is replaced, and the command is written once', async () => {
    const db = await aStoredRecord([activity]);
    loseConnection(db, 2);
    expect(await commit(db, command)).toMatchObject({ ok: true });
    expect(await storedTitles(db)).toEqual(['Changée']);
    expect(await db.journal.count()).toBe(2);
    expect(db.alarm.current()).toBeUndefined();
  });

  it('is given up after three others, never told as saved, and the screen stops', async () => {
    const db = await aStoredRecord([activity]);
    loseConnection(db, 100);
    expect(await commit(db, command)).toMatchObject({ ok: false, reason: { code: 'not-saved' } });
    expect(db.alarm.current()).toEqual({ code: 'connection-lost' });
    const after = new JalonDatabase(db.name);
    expect(await storedTitles(after)).toEqual(['Rencontres de juin']);
    after.close();
  });

  it('lets a page read again without being reloaded', async () => {
    const db = await aStoredRecord([activity]);
    const client = new QueryClient();
    const live = new LiveQueries(client, db);
    loseConnection(db, 2);
    expect(await client.query(live.options(['titles'], () => storedTitles(db)))).toEqual(['Rencontres de juin']);
    client.clear();
  });
});
