import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { commit } from '#storage/commands/commit';
import { JalonDatabase } from '#storage/database';
import { LiveQueries } from '#storage/live/live-query';
import { readYear } from '#storage/repositories/year.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');

const observe = <Data>(client: QueryClient, live: LiveQueries, read: () => Promise<Data>) => {
  const observer = new QueryObserver(client, live.options(['test'], read) as never);
  const answers: unknown[] = [];
  const stop = observer.subscribe(({ data, error }) => {
    answers.push(error ?? data);
  });
  return { answers, stop, last: () => answers.at(-1) };
};

describe('what a page reads', () => {
  it('is repainted by a command, whoever wrote it', async () => {
    const db = await aStoredRecord([anActivity()]);
    const otherTab = new JalonDatabase(db.name);
    const client = new QueryClient();
    const { last, stop } = observe(client, new LiveQueries(client), async () => (await readYear(db, DOSSIER)).activities.length);
    await vi.waitFor(() => {
      expect(last()).toBe(1);
    });
    const second = anActivity({ id: idFor('second') });
    await commit(otherTab, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put: second }] });
    await vi.waitFor(() => {
      expect(last()).toBe(2);
    });
    stop();
    client.clear();
  });

  it('fails with its cause when it cannot be read', async () => {
    const client = new QueryClient();
    const { last, stop } = observe(client, new LiveQueries(client), () => Promise.reject(new Error('connection lost')));
    await vi.waitFor(() => {
      expect(last()).toEqual(new Error('connection lost'));
    });
    stop();
    client.clear();
  });
});
