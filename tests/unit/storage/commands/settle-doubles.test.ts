import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import type { Link } from '#domain/links/link';
import { markToldTwice, mergeActivities, tellApart } from '#storage/commands/settle-doubles';
import { undo } from '#storage/commands/undo';
import type { JalonDatabase } from '#storage/database';
import { readDigests } from '#storage/digests/digest-buckets';
import { dossierHash } from '#storage/dossier-hash';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');

const stored = async (db: JalonDatabase, label: string): Promise<Activity> => {
  const activity = await db.records('activities').get([DOSSIER, idFor(label)]);
  if (activity === undefined) throw new Error(`${label} is not stored`);
  return activity;
};

const link: Link = { dossier: DOSSIER, id: idFor('link'), rev: 0, activity: idFor('b'), target: { type: 'commitment', id: idFor('commitment') }, relation: 'answers', state: 'confirmed' };

const twoTellings = (): Promise<JalonDatabase> =>
  aStoredDossier({
    activities: [
      anActivity({ id: idFor('a'), measures: [aMeasure({ id: idFor('m1'), value: 500 })] }),
      anActivity({ id: idFor('b'), measures: [aMeasure({ id: idFor('m2'), value: 500 }), aMeasure({ id: idFor('m3'), value: 30 })] }),
      anActivity({ id: idFor('c'), sameAs: idFor('b') }),
      anActivity({ id: idFor('d'), measures: [aMeasure({ id: idFor('m4'), value: 10, partOf: idFor('m3') })] }),
    ],
    links: [link],
  });

describe('merging two activities', () => {
  it('keeps their figures, links and other tellings, and counts each figure once', async () => {
    const db = await twoTellings();
    expect((await mergeActivities(db, await stored(db, 'a'), await stored(db, 'b'), {})).ok).toBe(true);
    expect((await stored(db, 'a')).measures).toHaveLength(3);
    expect((await stored(db, 'c')).sameAs).toBe(idFor('a'));
    expect((await db.records('links').toArray()).map(({ activity }) => activity)).toEqual([idFor('a')]);
    const counted = (await readDigests(db, DOSSIER, 2022)).flatMap(({ measures }) => measures);
    expect(counted.filter(({ alreadyCounted }) => alreadyCounted !== undefined).map(({ id }) => id).toSorted()).toEqual([idFor('m2'), idFor('m4')].toSorted());
    expect((await db.bin.toArray()).map(({ id }) => id)).toEqual([idFor('b')]);
  });

  it('is taken back whole by one undo', async () => {
    const db = await twoTellings();
    const before = [await dossierHash(db, DOSSIER), await readDigests(db, DOSSIER, 2022)];
    await mergeActivities(db, await stored(db, 'a'), await stored(db, 'b'), { title: 'other' });
    expect((await undo(db, DOSSIER)).ok).toBe(true);
    expect([await dossierHash(db, DOSSIER), await readDigests(db, DOSSIER, 2022)]).toEqual(before);
  });

  it('never lets an activity tell itself', async () => {
    const db = await twoTellings();
    await markToldTwice(db, await stored(db, 'c'), await stored(db, 'a'));
    await mergeActivities(db, await stored(db, 'a'), await stored(db, 'b'), {});
    expect(await stored(db, 'a')).not.toHaveProperty('sameAs');
  });
});

describe('judging two activities that look alike', () => {
  it('marks the second as told twice, and its figures no longer count', async () => {
    const db = await twoTellings();
    await markToldTwice(db, await stored(db, 'a'), await stored(db, 'b'));
    expect((await readDigests(db, DOSSIER, 2022)).find(({ id }) => id === idFor('b'))?.toldElsewhere).toBe(true);
  });

  it('keeps the answer that they are two with the record', async () => {
    const db = await twoTellings();
    await tellApart(db, await stored(db, 'a'), await stored(db, 'b'));
    expect((await stored(db, 'a')).notSameAs).toEqual([idFor('b')]);
  });
});
