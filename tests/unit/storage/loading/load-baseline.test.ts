import { v7 } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import { readCurrentDossier } from '#storage/current-dossier';
import { JalonDatabase } from '#storage/database';
import { loadBaseline } from '#storage/loading/load-baseline';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aDossierContent } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const content = aDossierContent({ activities: [anActivity()] });
const freshDatabase = () => new JalonDatabase(`jalon-test-${v7()}`);

describe('the load of a dossier', () => {
  it('stores every table, states it in the journal as a baseline, and opens it', async () => {
    const db = freshDatabase();
    expect(await loadBaseline(db, content, 'livré')).toEqual({ ok: true, value: DOSSIER });
    expect(await db.records('objectives').count()).toBe(3);
    expect(await db.journal.toArray()).toMatchObject([
      { command: 'load-dossier', changes: [], baseline: { from: 'livré', counts: { activities: 1, objectives: 3 } } },
    ]);
    expect(await readCurrentDossier(db)).toBe(DOSSIER);
  });

  it('never writes over a dossier that is already stored', async () => {
    const db = freshDatabase();
    await loadBaseline(db, content, 'livré');
    await db.records('activities').update([DOSSIER, anActivity().id], { title: 'Corrigée depuis' });
    expect(await loadBaseline(db, content, 'livré')).toEqual({ ok: false, reason: { code: 'dossier-exists' } });
    expect((await db.records('activities').toArray()).map(({ title }) => title)).toEqual(['Corrigée depuis']);
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const db = freshDatabase();
    vi.spyOn(db.journal, 'add').mockRejectedValue(new Error('disk full'));
    expect(await loadBaseline(db, content, 'livré')).toMatchObject({ ok: false, reason: { code: 'not-saved' } });
    expect(await db.records('activities').count()).toBe(0);
    expect(await db.digests.count()).toBe(0);
    expect(await readCurrentDossier(db)).toBeUndefined();
  });
});
