import { describe, expect, it } from 'vitest';
import { groupSpellings } from '#domain/activities/bulk/spellings';
import { mergeSpellings } from '#storage/commands/merge-spellings';
import { undo } from '#storage/commands/undo';
import { dossierHash } from '#storage/dossier-hash';
import { readUsedNames } from '#storage/repositories/used-names.repository';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');

describe('merging the spellings of a partner', () => {
  it('writes one form in every year and in the programme, keeps the others as aliases, and one undo brings all back', async () => {
    const db = await aStoredDossier({
      activities: [anActivity({ id: idFor('a'), partners: ['CAUE'] }), anActivity({ id: idFor('b'), year: 2023, partners: ['Caue', 'Ville'] })],
      plannedActions: [aPlannedAction('trail', { partners: ['Caue'] })],
    });
    const before = await dossierHash(db, DOSSIER);
    const read = await readUsedNames(db, DOSSIER, 'partners');
    expect(read.values).toEqual([{ value: 'Caue', count: 2 }, { value: 'CAUE', count: 1 }, { value: 'Ville', count: 1 }]);
    expect(await mergeSpellings(db, DOSSIER, 'partners', [{ into: 'CAUE', from: ['Caue'] }])).toMatchObject({ ok: true });
    const after = await readUsedNames(db, DOSSIER, 'partners');
    expect(after.values).toEqual([{ value: 'CAUE', count: 3 }, { value: 'Ville', count: 1 }]);
    expect(after.aliases).toMatchObject([{ name: 'CAUE', variants: ['Caue'] }]);
    await undo(db, DOSSIER);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });
});

describe('merging the spellings of a référent', () => {
  it('leaves one person, who follows what both followed with the shares of time that were given, and one undo brings the other back', async () => {
    const share = { objective: idFor<'Objective'>('1.1'), percent: 20 };
    const persons = [
      { dossier: DOSSIER, id: idFor<'Person'>('lea'), rev: 0, name: 'Lea Petit', shares: [share] },
      { dossier: DOSSIER, id: idFor<'Person'>('léa'), rev: 0, name: 'Léa Petit', shares: [] },
    ];
    const db = await aStoredDossier({
      persons,
      activities: [anActivity({ id: idFor('a'), referent: idFor('lea') }), anActivity({ id: idFor('b'), year: 2023, referent: idFor('léa') })],
      plannedActions: [aPlannedAction('trail', { referent: idFor('lea') })],
    });
    const before = await dossierHash(db, DOSSIER);
    const read = await readUsedNames(db, DOSSIER, 'referents');
    expect(read.values).toEqual([{ value: 'Lea Petit', count: 2 }, { value: 'Léa Petit', count: 1 }]);
    expect(groupSpellings(read.values, read.aliases).map(({ values }) => values.length)).toEqual([2]);
    expect(await mergeSpellings(db, DOSSIER, 'referents', [{ into: 'Léa Petit', from: ['Lea Petit'] }])).toMatchObject({ ok: true });
    expect((await readUsedNames(db, DOSSIER, 'referents')).values).toEqual([{ value: 'Léa Petit', count: 3 }]);
    expect((await db.records('persons').get([DOSSIER, idFor('léa')]))?.shares).toEqual([share]);
    await undo(db, DOSSIER);
    expect(await dossierHash(db, DOSSIER)).toBe(before);
  });
});
