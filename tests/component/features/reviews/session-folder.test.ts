import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFolder } from '#features/reviews/session/documents/folder/read-folder';
import { writeFolder } from '#features/reviews/session/documents/folder/write-folder';
import { sessionShown } from '#features/reviews/session/session-shown';
import { french } from '#i18n/fr/french';
import { commit } from '#storage/commands/commit';
import type { JalonDatabase } from '#storage/database';
import { readSessions } from '#storage/repositories/session.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { date, day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aBody, aSession } from '#tests/fixtures/builders/review-builder';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';
import { partsOf } from '#tests/unit/documents/docx/docx-files';
import { keepNow, versionsHere } from '../versions-here';

const dossier = idFor<'Dossier'>('dossier');
const before = aSession('technical', { id: idFor('session before'), date: date('2022-05-15') });
const next = aSession('technical', { date: date('2022-11-20') });
const [walk, fair] = ['Marche', 'Fête'].map((title) => anActivity({ id: idFor(title), title, year: 2022, objective: idFor('1.1'), status: 'in_progress', internalNote: 'à revoir' }));

const folderOf = async (db: JalonDatabase): Promise<string> => {
  const shown = sessionShown(await readSessions(db, dossier), next.id);
  if (shown === null) throw new Error('no session');
  const file = await writeFolder(shown, await readFolder(db, dossier, shown, 2031), day('2022-11-10'), french);
  return ((await partsOf(file))['word/document.xml'] ?? '').replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
};

afterEach(() => vi.unstubAllGlobals());

describe('the folder of a session', () => {
  it('tells what changed under each objective since the version of the session before, and nothing that one keeps for oneself', async () => {
    if (walk === undefined || fair === undefined) throw new Error('no activity');
    const db = await aStoredDossier({ reviewBodies: [aBody('technical')], reviews: [before, next], activities: [walk] });
    versionsHere(db);
    await keepNow(db, { dossier, review: before.id, occasion: 'minutes_approved', date: day('2022-05-20'), label: 'Comité' });
    const [stored] = await db.records('activities').toArray();
    if (stored === undefined) throw new Error('not stored');
    await commit(db, { dossier, name: 'edit-activity', writes: [{ table: 'activities', put: { ...stored, status: 'completed' } }, { table: 'activities', put: fair }] });
    const text = await folderOf(db);
    expect(text).toMatch(/Vue d’ensemble 2022.*Depuis le dernier comité \(version du 20 mai 2022\) 1\.1 .*Fête \(ajout\).*Marche \(réalisée\)|Depuis le dernier comité \(version du 20 mai 2022\) 1\.1 .*Marche \(réalisée\).*Fête \(ajout\)/u);
    expect(text).not.toContain('à revoir');
  });

  it('tells what is dated since the session before when no version was kept', async () => {
    const later = anActivity({ title: 'Marche', year: 2022, objective: idFor('1.1'), dates: [date('2022-06')] });
    const earlier = anActivity({ id: idFor('earlier'), title: 'Fête', year: 2022, objective: idFor('1.1'), dates: [date('2022-05')] });
    const db = await aStoredDossier({ reviewBodies: [aBody('technical')], reviews: [before, next], activities: [later, earlier] });
    const text = await folderOf(db);
    expect(text).toMatch(/Depuis le dernier comité \(activités datées après le 15 mai 2022\) 1\.1 .*Marche \(réalisée\)/u);
    expect(text).not.toContain('Fête');
  });

  it('says nothing of changes when no version was kept before', async () => {
    const db = await aStoredDossier({ reviewBodies: [aBody('technical')], reviews: [next] });
    expect(await folderOf(db)).not.toContain('Depuis le dernier comité');
  });
});
