import { describe, expect, it } from 'vitest';
import { removeActivity } from '#storage/commands/remove-activity';
import { mergeActivities } from '#storage/commands/settle-doubles';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { dossierHash } from '#storage/dossier-hash';
import { checkIntegrity } from '#storage/integrity/check-integrity';
import { isSound } from '#storage/integrity/integrity-report';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');
const first = anActivity();
const second = anActivity({ id: idFor('second'), title: 'Rencontres' });

const stored = (): Promise<JalonDatabase> =>
  aStoredDossier({
    conventions: [
      aConvention({
        publicityDuties: [{ code: 'logos', label: 'Placer les logos', by: 'organisation' }],
        publicity: [{ year: 2022, duty: 'logos', kept: 'in_part', exceptions: [{ activity: second.id, note: 'Affiche' }] }],
      }),
    ],
    activities: [first, second],
  });

const excepted = async (db: JalonDatabase): Promise<readonly string[] | undefined> =>
  (await db.records('conventions').get([DOSSIER, idFor('convention')]))?.publicity?.[0]?.exceptions.map(({ activity }) => activity);

const sound = async (db: JalonDatabase): Promise<boolean> => isSound(await checkIntegrity(db, DOSSIER, () => undefined));

describe('a duty of publicity that excepts an activity', () => {
  it('no longer does once the activity is removed, and one undo brings it back', async () => {
    const db = await stored();
    const before = await dossierHash(db, DOSSIER);
    expect((await removeActivity(db, second)).ok).toBe(true);
    expect(await excepted(db)).toEqual([]);
    expect(await sound(db)).toBe(true);
    expect((await undo(db, DOSSIER)).ok).toBe(true);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });

  it('excepts the activity that is kept when two are made one', async () => {
    const db = await stored();
    expect((await mergeActivities(db, first, second, {})).ok).toBe(true);
    expect(await excepted(db)).toEqual([first.id]);
    expect(await sound(db)).toBe(true);
  });
});
