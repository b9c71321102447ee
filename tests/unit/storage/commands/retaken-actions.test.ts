import { describe, expect, it } from 'vitest';
import { removeActivity } from '#storage/commands/remove-activity';
import { mergeActivities } from '#storage/commands/settle-doubles';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { dossierHash } from '#storage/dossier-hash';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import { isSound } from '#storage/integrity/integrity-report';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const first = anActivity();
const second = anActivity({ id: idFor('second'), title: 'Rencontres' });

const stored = (): Promise<JalonDatabase> =>
  aStoredDossier({
    programmes: [{ dossier: DOSSIER, id: idFor('programme'), rev: 0, convention: idFor('convention'), year: 2023, versions: [] }],
    plannedActions: [aPlannedAction('next', { takenFrom: [{ type: 'activity', id: first.id }, { type: 'activity', id: second.id }] })],
    activities: [first, second],
  });

const origins = async (db: JalonDatabase): Promise<readonly string[] | undefined> =>
  (await db.records('plannedActions').get([DOSSIER, idFor('next')]))?.takenFrom?.map(({ id }) => id);

const sound = async (db: JalonDatabase): Promise<boolean> => isSound(await checkIntegrity(db, DOSSIER, () => undefined));

describe('an action that was taken from an activity', () => {
  it('no longer says so once the activity is removed, and one undo brings it back', async () => {
    const db = await stored();
    const before = await dossierHash(db, DOSSIER);
    expect((await removeActivity(db, second)).ok).toBe(true);
    expect(await origins(db)).toEqual([first.id]);
    expect(await sound(db)).toBe(true);
    expect((await undo(db, DOSSIER)).ok).toBe(true);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });

  it('names the activity that is kept, once, when two are made one', async () => {
    const db = await stored();
    expect((await mergeActivities(db, first, second, {})).ok).toBe(true);
    expect(await origins(db)).toEqual([first.id]);
    expect(await sound(db)).toBe(true);
  });
});
