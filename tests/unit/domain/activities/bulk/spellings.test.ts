import { describe, expect, it } from 'vitest';
import { mergedAliases, renameIn, renamingOf } from '#domain/activities/bulk/merge-spellings';
import { groupSpellings, usedValues } from '#domain/activities/bulk/spellings';
import type { Alias } from '#domain/territories/alias';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const group = (values: readonly string[], aliases: readonly Pick<Alias, 'name' | 'variants'>[] = []): readonly (readonly string[])[] =>
  groupSpellings(values.map((value, index) => ({ value, count: values.length - index })), aliases).map((one) => one.values.map(({ value }) => value));

describe('spellings of one name', () => {
  it.each([
    ['accents and capitals', 'Région Hauts-de-France', 'REGION HAUTS DE FRANCE'],
    ['spaces and apostrophes', 'Maison de l’eau', "Maison  de l'eau"],
    ['words written short', 'Ville de St-Amand', 'Ville de Saint Amand'],
    ['an acronym', 'Conseil d’architecture, d’urbanisme et d’environnement', 'CAUE'],
    ['one wrong letter', 'Valenciennes Métropole', 'Valencienes Métropole'],
    ['two letters swapped', 'Louvre-Lens Tourisme', 'Louvre-Lens Toursime'],
  ])('meet but for %s', (_, left, right) => {
    expect(group([left, 'Ville de Douai', right])).toEqual([[left, right]]);
  });

  it('stay apart when short, or when a number differs', () => {
    expect(group(['Lens', 'Lans', 'Collège numéro 1', 'Collège numéro 2', 'ONF', 'OFB'])).toEqual([]);
  });

  it('meet when the dossier already gathered them', () => {
    expect(group(['MBM', 'Opérateur'], [{ name: 'Opérateur', variants: ['MBM'] }])).toEqual([['MBM', 'Opérateur']]);
  });

  it('are counted once for each record, the most used first', () => {
    expect(usedValues([anActivity({ partners: ['A', 'A', 'B'] }), anActivity({ partners: ['B'] })], 'partners')).toEqual([{ value: 'B', count: 2 }, { value: 'A', count: 1 }]);
  });
});

describe('merging spellings', () => {
  const merges = [{ into: 'CAUE', from: ['Caue', 'C.A.U.E.'] }];

  it('writes the chosen form once where several were written, and leaves what has none', () => {
    const records = renameIn([anActivity({ partners: ['Caue', 'Ville', 'C.A.U.E.'] }), anActivity({ id: idFor('b'), partners: ['Ville'] })], 'partners', renamingOf(merges));
    expect(records.map(({ partners }) => partners)).toEqual([['CAUE', 'Ville']]);
  });

  it('keeps every spelling as an alias, and makes one of several aliases of the name', () => {
    const alias = (label: string, name: string, variants: readonly string[]): Alias => ({ dossier: idFor('dossier'), id: idFor(label), rev: 3, of: 'partner', name, variants });
    const changes = mergedAliases(merges, [alias('one', 'Caue', ['le Caue']), alias('two', 'CAUE', ['CAUE 59'])], { dossier: idFor('dossier'), of: 'partner', newId: () => idFor('new') });
    expect(changes.put).toMatchObject([{ id: idFor('two'), name: 'CAUE', variants: ['CAUE 59', 'Caue', 'le Caue', 'C.A.U.E.'] }]);
    expect(changes.removed).toMatchObject([{ id: idFor('one') }]);
  });
});
