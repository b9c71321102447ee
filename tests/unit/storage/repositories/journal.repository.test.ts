import { describe, expect, it } from 'vitest';
import { checkBackup } from '#storage/backup/check-backup';
import { restoreBackup } from '#storage/backup/restore-backup';
import { commit } from '#storage/commands/commit';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { setAuthor } from '#storage/device';
import { MOST_SCANNED, readAuthors, readJournalPage, type JournalFilter } from '#storage/repositories/journal-page.repository';
import { readEntryDetail, readRecordHistory } from '#storage/repositories/journal.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';
import { backupOfDatabase, silent } from '../backup/a-backup';

const DOSSIER = idFor<'Dossier'>('dossier');
const first = anActivity({ title: 'Fête de l’été' });
const second = anActivity({ id: idFor('second'), title: 'Colloque' });

const save = (db: JalonDatabase, put: typeof first) => commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put }] });

const aBusyDossier = async (): Promise<JalonDatabase> => {
  const db = await aStoredDossier({ activities: [first, second] });
  await save(db, { ...first, partners: ['Ville de Lens'] });
  await setAuthor(db, 'Camille');
  await save(db, { ...second, objective: idFor('1.2') });
  await commit(db, { dossier: DOSSIER, name: 'save-objective', writes: [{ table: 'objectives', put: { ...anObjective('1.1', { position: 0 }), title: 'Changé' } }] });
  await undo(db, DOSSIER);
  return db;
};

const commandsOf = async (db: JalonDatabase, filter: JournalFilter, limit = 10, before?: string) => (await readJournalPage(db, DOSSIER, filter, limit, before)).entries.map(({ command }) => command);

describe('a page of the journal', () => {
  it('has the latest first, and reads on from where it ended', async () => {
    const db = await aBusyDossier();
    const page = await readJournalPage(db, DOSSIER, {}, 2);
    expect(page.entries.map(({ command }) => command)).toEqual(['undo', 'save-objective']);
    expect(page.entries[0]).toMatchObject({ ofCommand: 'save-objective', isThisDevice: true, counts: [['objectives', 1]] });
    expect(await commandsOf(db, {}, 10, page.next)).toEqual(['save-activity', 'save-activity', 'load-dossier']);
  });

  it('says when nothing older is left', async () => {
    const db = await aBusyDossier();
    expect(await readJournalPage(db, DOSSIER, {}, 10)).not.toHaveProperty('next');
  });

  it('is narrowed by author, device, sort of record, period and title', async () => {
    const db = await aBusyDossier();
    expect(await commandsOf(db, { author: 'Camille' })).toHaveLength(3);
    expect(await commandsOf(db, { device: 'other' })).toEqual([]);
    expect(await commandsOf(db, { table: 'objectives' })).toEqual(['undo', 'save-objective']);
    expect(await commandsOf(db, { text: 'fete' })).toEqual(['save-activity']);
    expect(await commandsOf(db, { until: '2020-01-01' })).toEqual([]);
    expect(await commandsOf(db, { from: '2020-01-01' })).toHaveLength(5);
    expect(await commandsOf(db, { author: 'Camille', from: '2020-01-01', until: '2120-01-01' })).toHaveLength(3);
  });

  it('names every author once, whatever the length of the journal', async () => {
    const db = await aBusyDossier();
    await setAuthor(db, 'Alix');
    await save(db, { ...first, rev: 1 });
    expect(await readAuthors(db, DOSSIER)).toEqual(['Alix', 'Camille']);
  });

  it('stops looking after so many entries, and says from where to go on', async () => {
    const db = await aStoredDossier({ activities: [first] });
    const [load] = await db.journal.toArray();
    if (load === undefined) throw new Error('The load is not in the journal');
    const { baseline: _baseline, ...entry } = load;
    const many = Array.from({ length: MOST_SCANNED + 60 }, (_, index) => ({ ...entry, id: idFor<'JournalEntry'>(`entry ${String(index)}`), clock: `2031-01-01T00:00:00.000Z/${String(index).padStart(6, '0')}` }));
    await db.journal.bulkAdd(many);
    const page = await readJournalPage(db, DOSSIER, { text: 'introuvable' }, 10);
    expect(page.entries).toEqual([]);
    expect(page.scanned).toBeLessThanOrEqual(MOST_SCANNED + 50);
    expect(page.next).toBeDefined();
  });
});

describe('the history of one record', () => {
  it('has every entry that touched it, with the names of what it points to', async () => {
    const db = await aBusyDossier();
    const { entries, total, names } = await readRecordHistory(db, DOSSIER, second.id, 10);
    expect(total).toBe(1);
    expect(entries.map(({ summary, change }) => [summary.author, change.after?.['objective']])).toEqual([['Camille', idFor('1.2')]]);
    expect(names.get(idFor('1.2'))).toMatchObject({ code: '1.2' });
  });

  it('comes back with a backup, in a dossier of its own', async () => {
    const db = await aBusyDossier();
    const checked = await checkBackup(await backupOfDatabase(db));
    if (!checked.ok) throw new Error(checked.reason.code);
    expect(checked.value.content.journal.every((entry) => !('touched' in entry))).toBe(true);
    const restored = await restoreBackup(db, { backup: checked.value, from: 'a.zip' }, silent);
    if (!restored.ok) throw new Error(restored.reason.code);
    expect((await readRecordHistory(db, restored.value, second.id, 10)).total).toBe(1);
    expect((await readRecordHistory(db, DOSSIER, second.id, 10)).total).toBe(1);
  });
});

describe('one entry', () => {
  it('gives its first changes, and how many there are', async () => {
    const db = await aStoredDossier({ activities: [first, second] });
    const result = await commit(db, { dossier: DOSSIER, name: 'import', writes: [first, second].map((put) => ({ table: 'activities' as const, put })) });
    if (!result.ok) throw new Error(result.reason.code);
    expect(await readEntryDetail(db, DOSSIER, result.value.id, 1)).toMatchObject({ total: 2, changes: [{ id: first.id }] });
  });
});
