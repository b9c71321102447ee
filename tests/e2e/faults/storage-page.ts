import type { Activity } from '#domain/activities/activity';
import { commit, type Command } from '#storage/commands/commit';
import { JalonDatabase } from '#storage/database';
import { loadBaseline } from '#storage/loading/load-baseline';
import type { Migration } from '#storage/migrations/migration';
import { MIGRATIONS } from '#storage/migrations/registry';
import { askPersistence } from '#storage/persistence';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aDossierContent } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const activityId = (index: number) => idFor<'Activity'>(`activity-${String(index)}`);

/** A step that takes long: it rewrites every activity. */
const slowStep: Migration = {
  name: 'next-test-only',
  version: MIGRATIONS.length + 1,
  stores: {},
  upgrade: async (transaction) => {
    document.title = 'upgrading';
    for (let round = 0; round < 200; round += 1) {
      await transaction.table<{ round?: number }>('activities').toCollection().modify((activity) => {
        activity.round = round;
      });
    }
  },
};

let db = new JalonDatabase();

/** What is stored, as a test compares it: no row is looked into by hand. */
const state = async () => {
  const [activities, journal, digests] = await Promise.all([db.records('activities').toArray(), db.journal.toArray(), db.digests.count()]);
  const last = new Map(journal.flatMap(({ changes }) => changes.map(({ id, after }) => [id, after?.['title']])));
  return {
    version: db.backendDB().version,
    activities: activities.length,
    titles: Object.fromEntries(activities.map(({ id, title }) => [id, title])),
    entries: journal.length,
    digests,
    /** Records that the journal tells otherwise than they are: a change written by half. */
    halfWritten: activities.filter(({ id, title }) => last.has(id) && last.get(id) !== title).length,
  };
};

const write = async (index: number, title: string) => {
  const stored = await db.records('activities').get([DOSSIER, activityId(index)]);
  if (stored === undefined) return 'no-such-activity';
  const result = await commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put: { ...stored, title } }] });
  return result.ok ? 'done' : 'error' in result.reason ? result.reason.error : result.reason.code;
};

/** What a test does with the storage, from outside of the page. */
const jalonStorage = {
  db: () => db,
  state,
  write,
  load: async (count: number, text = '') => {
    const activities = Array.from({ length: count }, (_, index): Activity => anActivity({ id: activityId(index), title: '0', ...(text !== '' && { reportText: text }) }));
    const loaded = await loadBaseline(db, aDossierContent({ activities }), 'test');
    return loaded.ok ? 'done' : loaded.reason.code === 'not-saved' ? loaded.reason.error : loaded.reason.code;
  },
  /** Writes without end, and tells each change that was acknowledged. */
  writeOn: async (from: number, count: number, told: (index: number, title: string) => void) => {
    for (let number = from; ; number += 1) {
      const index = number % count;
      if ((await write(index, String(number))) === 'done') told(index, String(number));
    }
  },
  /** Opens the database as the next version of Jalon would. */
  upgrade: () => {
    db.close();
    db = new JalonDatabase(undefined, [...MIGRATIONS, slowStep]);
    return db.open();
  },
  activityId,
  commit: (command: Command) => commit(db, command),
  askPersistence,
  /** As one tab reads it, before another changes it. */
  read: (index: number) => db.records('activities').get([DOSSIER, activityId(index)]),
  save: (activity: Activity) => commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put: activity }] }),
};

declare global {
  interface Window {
    jalonStorage: typeof jalonStorage;
    acknowledge: (index: number, title: string) => void;
  }
}

window.jalonStorage = jalonStorage;
