import { describe, expect, it } from 'vitest';
import { readUsedWords } from '#storage/search/used-words';
import { anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredRecord } from '#tests/fixtures/builders/stored-dossier';

const DOSSIER = idFor<'Dossier'>('dossier');

const held = (title: string, year: number, partners: readonly string[]) => anActivity({ id: idFor(title), title, year, dates: [], partners });

describe('the words that were used', () => {
  it('come from the latest years first, whatever year is missing between', async () => {
    const db = await aStoredRecord([held('Balade', 2019, []), held('Colloque', 2023, []), held('Forum', 2022, [])]);
    expect((await readUsedWords(db, DOSSIER)).hints.map(({ title }) => title)).toEqual(['Colloque', 'Forum', 'Balade']);
  });

  it('give each name once, the most used first', async () => {
    const db = await aStoredRecord([held('Balade', 2022, ['Ville de Lens']), held('Forum', 2022, ['Région', 'Ville de Lens']), held('Colloque', 2023, ['Académie'])]);
    expect((await readUsedWords(db, DOSSIER)).partners).toEqual(['Ville de Lens', 'Académie', 'Région']);
  });
});
