import { describe, expect, it } from 'vitest';
import { dropView, keepView, readViews } from '#storage/views/saved-views';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';
import { idFor } from '#tests/fixtures/builders/id-for';

const dossier = idFor<'Dossier'>('dossier');
const view = (id: string, name: string, search = '?manque=date') => ({ id, name, search, columns: '' });

describe('the saved views of a dossier', () => {
  it('are told in the order of their names, one a name, and outside of the dossier', async () => {
    const db = await aStoredRecord([]);
    const entries = await db.journal.count();
    await keepView(db, dossier, view('b', 'Sans date'));
    await keepView(db, dossier, view('a', 'À relire'));
    await keepView(db, dossier, view('c', 'Sans date', '?manque=figure'));
    expect((await readViews(db, dossier)).map(({ name, search }) => `${name} ${search}`)).toEqual(['À relire ?manque=date', 'Sans date ?manque=figure']);
    expect(await readViews(db, idFor('autre'))).toEqual([]);
    expect(await db.journal.count()).toBe(entries);
  });

  it('are renamed and deleted', async () => {
    const db = await aStoredRecord([]);
    await keepView(db, dossier, view('a', 'À relire'));
    await keepView(db, dossier, view('a', 'Relues'));
    expect((await readViews(db, dossier)).map(({ name }) => name)).toEqual(['Relues']);
    await dropView(db, dossier, 'a');
    expect(await readViews(db, dossier)).toEqual([]);
  });
});
