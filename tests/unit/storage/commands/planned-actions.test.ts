import { describe, expect, it } from 'vitest';
import type { Link } from '#domain/links/link';
import type { Programme } from '#domain/programme/planned-action';
import { removeActions } from '#domain/programme/remove-actions';
import { versionActions } from '#domain/programme/version-content';
import { changePlannedActions, countLinksTo, removePlannedActions } from '#storage/commands/planned-actions';
import { recordVersion } from '#storage/commands/programme-version';
import { undo } from '#storage/commands/undo';
import { dossierHash, sha256 } from '#storage/dossier-hash';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import { isSound } from '#storage/integrity/integrity-report';
import { readConfirmedLinks } from '#storage/repositories/planned-links.repository';
import { readProgrammeVersions } from '#storage/repositories/programme-versions.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const programme: Programme = { dossier: DOSSIER, id: idFor('programme'), rev: 0, convention: idFor('convention'), year: 2023, versions: [{ stage: 'draft' }] };
const next: Programme = { ...programme, id: idFor('programme 2024'), year: 2024 };
const heading = aPlannedAction('plans', { position: 0 });
const opinion = aPlannedAction('avis', { position: 1, parent: heading.id });
const sequel = aPlannedAction('suite', { programme: next.id, year: 2024, takenFrom: [{ type: 'planned_action', id: opinion.id }] });
const activity = anActivity();
const link: Link = { dossier: DOSSIER, id: idFor('lien'), rev: 0, activity: activity.id, target: { type: 'planned_action', id: opinion.id }, relation: 'fulfils', state: 'confirmed' };

const stored = () => aStoredDossier({ programmes: [programme, next], plannedActions: [heading, opinion, sequel], activities: [activity], links: [link] });

const undone = async (db: Awaited<ReturnType<typeof stored>>): Promise<void> => {
  const result = await undo(db, DOSSIER);
  expect(result.ok).toBe(true);
};

describe('actions of a programme', () => {
  it('are changed together, and one undo takes all of it back', async () => {
    const db = await stored();
    const before = await dossierHash(db, DOSSIER);
    const actions = [heading, opinion].map((action) => ({ ...action, progress: { status: 'postponed', reason: 'Attente du vote' } as const }));
    expect(await changePlannedActions(db, { dossier: DOSSIER, act: 'set-actions-progress', actions, reason: 'Attente du vote' })).toMatchObject({ ok: true });
    expect(await db.records('plannedActions').get([DOSSIER, opinion.id])).toMatchObject({ rev: 1, progress: { status: 'postponed' } });
    await undone(db);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });

  it('refuse the whole when one of them was changed meanwhile', async () => {
    const db = await stored();
    await changePlannedActions(db, { dossier: DOSSIER, act: 'edit-action', actions: [{ ...opinion, title: 'Avis' }] });
    const result = await changePlannedActions(db, { dossier: DOSSIER, act: 'move-action', actions: [{ ...heading, position: 4 }, { ...opinion, position: 5 }] });
    expect(result).toMatchObject({ ok: false, reason: { code: 'changed-meanwhile' } });
    expect(await db.records('plannedActions').get([DOSSIER, heading.id])).toMatchObject({ position: 0 });
  });

  it('go with what links them, and what was taken from them no longer says so', async () => {
    const db = await stored();
    const before = await dossierHash(db, DOSSIER);
    expect(await readConfirmedLinks(db, DOSSIER)).toEqual(new Map([[opinion.id, 1]]));
    const removal = removeActions([heading, opinion], [heading.id], 'removed');
    expect(await countLinksTo(db, DOSSIER, removal.removed.map(({ id }) => id))).toBe(1);
    expect(await removePlannedActions(db, DOSSIER, removal)).toMatchObject({ ok: true });
    expect(await db.records('links').count()).toBe(0);
    expect(await db.records('plannedActions').toArray()).toEqual([expect.not.objectContaining({ takenFrom: expect.anything() as unknown })]);
    expect(isSound(await checkIntegrity(db, DOSSIER, () => undefined))).toBe(true);
    await undone(db);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });

  it('move up when only their heading goes', async () => {
    const db = await stored();
    expect(await removePlannedActions(db, DOSSIER, removeActions([heading, opinion], [heading.id], 'lifted'))).toMatchObject({ ok: true });
    expect(await db.records('plannedActions').get([DOSSIER, opinion.id])).not.toHaveProperty('parent');
    expect(await db.records('links').count()).toBe(1);
  });
});

describe('a stage of a programme', () => {
  it('keeps the actions as they stood, with their hash, whatever becomes of them', async () => {
    const db = await stored();
    const before = await dossierHash(db, DOSSIER);
    const stage = { programme, version: { stage: 'reviewed', date: day('2023-02-01') } as const, actions: [heading, opinion], label: '2023 : Examiné', today: day('2023-03-01') };
    expect(await recordVersion(db, stage)).toMatchObject({ ok: true });
    await changePlannedActions(db, { dossier: DOSSIER, act: 'edit-action', actions: [{ ...opinion, title: 'Avis rendu' }] });
    const { snapshots } = await readProgrammeVersions(db, DOSSIER, programme.id);
    const [snapshot] = snapshots;
    const content = snapshot?.content ?? '';
    expect(versionActions(content, DOSSIER).actions).toEqual(expect.arrayContaining([heading, opinion]));
    expect(snapshot).toMatchObject({ date: '2023-02-01', programme: programme.id, sha256: await sha256(content) });
    expect((await db.records('programmes').get([DOSSIER, programme.id]))?.versions).toEqual([{ stage: 'draft' }, { stage: 'reviewed', date: '2023-02-01', snapshot: snapshot?.id }]);
    await undone(db);
    await undone(db);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });
});
