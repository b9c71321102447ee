import { describe, expect, it } from 'vitest';
import type { Programme } from '#domain/programme/planned-action';
import { removeBody } from '#storage/commands/bodies';
import { undo } from '#storage/commands/undo';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aBody } from '#tests/fixtures/builders/review-builder';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const dossier = idFor<'Dossier'>('dossier');

const programme: Programme = { dossier, id: idFor('programme'), rev: 0, convention: idFor('convention'), year: 2022, versions: [{ stage: 'adopted', body: idFor('technical') }, { stage: 'draft' }] };

describe('a body that is taken away', () => {
  it('is named by no stage of a programme any more, and comes back with all of it', async () => {
    const db = await aStoredDossier({ reviewBodies: [aBody('technical')], programmes: [programme] });
    const [body] = await db.records('reviewBodies').toArray();
    const stages = async () => (await db.records('programmes').toArray()).flatMap(({ versions }) => versions);
    if (body === undefined) throw new Error('No body is stored');
    expect((await removeBody(db, body)).ok).toBe(true);
    expect(await stages()).toEqual([{ stage: 'adopted' }, { stage: 'draft' }]);
    await undo(db, dossier);
    expect(await stages()).toEqual(programme.versions);
    expect(await db.records('reviewBodies').count()).toBe(1);
  });
});
