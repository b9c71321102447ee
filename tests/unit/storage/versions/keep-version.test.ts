import { beforeEach, describe, expect, it } from 'vitest';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '#storage/database';
import { commit } from '#storage/commands/commit';
import { undo } from '#storage/commands/undo';
import { collectOrphanBytes } from '#storage/evidence/collect-orphan-bytes';
import { keepVersion, versionNow } from '#storage/versions/keep-version';
import { changesBetween, checkVersionFile, readVersionText } from '#storage/versions/stored-version';
import type { Snapshot } from '#domain/reviews/review';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER: DossierId = idFor('dossier');
const OCCASION = { dossier: DOSSIER, occasion: 'documents_sent', date: day('2023-05-15'), label: 'Comité technique' } as const;
const figure = aMeasure({ id: idFor('figure'), value: 150 });
const activity = anActivity({ id: idFor('meeting'), measures: [figure], internalNote: 'À relire' });

const kept = async (db: JalonDatabase): Promise<Snapshot> => {
  const answer = await keepVersion(db, OCCASION);
  if (!answer.ok) throw new Error(answer.reason.code);
  return answer.value;
};

const correct = (db: JalonDatabase, value: number) => commit(db, { dossier: DOSSIER, name: 'save-activity', writes: [{ table: 'activities', put: { ...activity, measures: [aMeasure({ id: idFor('figure'), value })] } }] });

describe('a version of the record', () => {
  let db: JalonDatabase;

  beforeEach(async () => {
    db = await aStoredDossier({ activities: [activity] });
  });

  it('has one hash when the record is kept twice, and its bytes are stored once', async () => {
    const [first, second] = [await kept(db), await kept(db)];
    expect(second.sha256).toBe(first.sha256);
    expect(await db.fileBytes.count()).toBe(1);
  });

  it('keeps both values of a figure that is corrected afterwards', async () => {
    const before = await kept(db);
    await correct(db, 160);
    const changes = await changesBetween(db, before, null);
    expect(changes).toMatchObject({ ok: true, value: { changes: [{ step: { what: 'figure_corrected', from: { value: 150 }, to: { value: 160 } } }] } });
    const after = await kept(db);
    const between = await changesBetween(db, before, after);
    expect(between.ok && between.value.changes).toHaveLength(1);
  });

  it('is told apart from a file of which one byte was altered', async () => {
    const snapshot = await kept(db);
    const text = await readVersionText(db, snapshot);
    const bytes = new TextEncoder().encode(text.ok ? text.value : '');
    expect(await checkVersionFile(bytes, DOSSIER, [snapshot])).toMatchObject({ is: 'kept', snapshot: { id: snapshot.id } });
    const altered = new TextEncoder().encode((text.ok ? text.value : '').replace('150', '151'));
    expect(await checkVersionFile(altered, DOSSIER, [snapshot])).toMatchObject({ is: 'unknown' });
    expect(await checkVersionFile(altered, idFor('another dossier'), [snapshot])).toMatchObject({ is: 'other-dossier', title: 'Convention des Rives' });
    expect(await checkVersionFile(new TextEncoder().encode('bonjour'), DOSSIER, [snapshot])).toMatchObject({ is: 'no-version', fault: { code: 'not-a-version' } });
  });

  it('is not shown when its bytes are lost or altered', async () => {
    const snapshot = await kept(db);
    await db.fileBytes.put({ dossier: DOSSIER, id: snapshot.sha256, bytes: new TextEncoder().encode('{}') });
    expect(await changesBetween(db, snapshot, null)).toEqual({ ok: false, reason: { code: 'altered' } });
    await db.fileBytes.clear();
    expect(await changesBetween(db, snapshot, null)).toEqual({ ok: false, reason: { code: 'lost' } });
  });

  it('keeps its bytes as long as it can be brought back', async () => {
    await kept(db);
    expect(await collectOrphanBytes(db, DOSSIER)).toBe(0);
    await undo(db, DOSSIER);
    await collectOrphanBytes(db, DOSSIER);
    expect(await db.fileBytes.count()).toBe(1);
  });

  it('holds no note of work', async () => {
    expect((await versionNow(db, DOSSIER)).text).not.toContain('À relire');
  });
});
