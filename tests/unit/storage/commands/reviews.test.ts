import { describe, expect, it } from 'vitest';
import type { Conclusion } from '#domain/reviews/review';
import { removeSession, saveMinutes } from '#storage/commands/reviews';
import { undo } from '#storage/commands/undo';
import { keepVersion } from '#storage/versions/keep-version';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aBody, aSession } from '#tests/fixtures/builders/review-builder';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const dossier = idFor<'Dossier'>('dossier');

const conclusion: Conclusion = { dossier, id: idFor('conclusion'), rev: 0, review: aSession('technical').id, type: 'decision', text: 'Préparer la suite', followUp: 'open' };

describe('a session that is deleted', () => {
  it('takes its conclusions to the bin, leaves the versions kept for it, and comes back whole', async () => {
    const db = await aStoredDossier({ reviewBodies: [aBody('technical')], reviews: [aSession('technical')], conclusions: [conclusion] });
    const [session] = await db.records('reviews').toArray();
    if (session === undefined) throw new Error('No session is stored');
    await keepVersion(db, { dossier, review: session.id, occasion: 'documents_sent', date: day('2023-05-15'), label: 'Comité' });
    expect((await removeSession(db, session)).ok).toBe(true);
    expect(await db.records('conclusions').count()).toBe(0);
    expect((await db.records('snapshots').toArray()).map(({ review }) => review)).toEqual([undefined]);
    await undo(db, dossier);
    expect(await db.records('conclusions').count()).toBe(1);
    expect((await db.records('snapshots').toArray()).map(({ review }) => review)).toEqual([session.id]);
  });
});

describe('the minutes of a session', () => {
  it('are noted and taken back as one change each', async () => {
    const db = await aStoredDossier({ reviewBodies: [aBody('technical')], reviews: [aSession('technical')] });
    const stored = async () => (await db.records('reviews').toArray())[0] ?? aSession('technical');
    await saveMinutes(db, await stored(), { stage: 'submitted', date: day('2023-05-20'), until: day('2023-05-30') });
    await saveMinutes(db, await stored(), undefined);
    expect(await stored()).not.toHaveProperty('minutes');
    await undo(db, dossier);
    expect(await stored()).toMatchObject({ minutes: { stage: 'submitted', date: '2023-05-20', until: '2023-05-30' } });
    await undo(db, dossier);
    expect(await stored()).not.toHaveProperty('minutes');
  });
});
