import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommunes, placeKey } from '#domain/territories/find-communes';
import { shippedCommuneIndex } from '#tests/fixtures/communes';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const index = shippedCommuneIndex();
const own = new Set(['59', '62']);
const names = (text: string, most = 8) => findCommunes(index, text, own, most).map(({ name }) => name);
const aCommune = fc.constantFrom(...index.communes);

describe('finding communes by what is typed', () => {
  it.each([
    ['Lewar', 'Lewarde'],
    ['hénin', 'Hénin-Beaumont'],
    ['HENIN BEAU', 'Hénin-Beaumont'],
    ['st amand', 'Saint-Amand-les-Eaux'],
    ['bruille les march', 'Bruille-lez-Marchiennes'],
    ['loos en', 'Loos-en-Gohelle'],
    ['steenv', 'Steenvoorde'],
    ['oeuf', 'Œuf-en-Ternois'],
  ])('« %s » finds %s', (typed, name) => {
    expect(names(typed)).toContain(name);
  });

  it.each([
    ['st etienne', '42218', 'Saint-Étienne'],
    ['l’isle sur la s', '84054', "L'Isle-sur-la-Sorgue"],
    ['isle sur la sorgue', '84054', "L'Isle-sur-la-Sorgue"],
    ['chalon s/ saone', '71076', 'Chalon-sur-Saône'],
    ['01004', '01004', 'Ambérieu-en-Bugey'],
    ['1004', '01004', 'Ambérieu-en-Bugey'],
    ['2a004', '2A004', 'Ajaccio'],
  ])('« %s » finds %s, outside of the dossier’s départements too', (typed, code, name) => {
    expect(findCommunes(index, typed, own, 30)).toContainEqual(expect.objectContaining({ code, name }));
  });

  it('offers both the word cut short and the word written short', () => {
    const found = names('st', 500);
    expect(found).toContain('Steenvoorde');
    expect(found).toContain('Saint-Amand-les-Eaux');
  });

  it('puts the whole name before longer ones', () => {
    expect(names('lens')[0]).toBe('Lens');
    expect(names('oignies')[0]).toBe('Oignies');
  });

  it('answers nothing for nothing, or for signs only', () => {
    expect(names('')).toEqual([]);
    expect(names(' -’ ')).toEqual([]);
    expect(names('zzzzz')).toEqual([]);
  });

  it('offers the communes of the dossier’s départements first, whatever is typed', () => {
    holdsFor(
      fc.property(aCommune, fc.nat(), (commune, cut) => {
        const found = findCommunes(index, commune.name.slice(0, 1 + (cut % commune.name.length)), own, 30);
        const first = found.findIndex(({ department }) => !own.has(department.code));
        expect(found.slice(first === -1 ? found.length : first).filter(({ department }) => own.has(department.code))).toEqual([]);
        expect(found.length).toBeLessThanOrEqual(30);
      }),
    );
  });

  it('finds any commune by its name without accents, hyphens or capitals, and by its code', () => {
    holdsFor(
      fc.property(aCommune, (commune) => {
        expect(findCommunes(index, placeKey(commune.name), new Set([commune.department.code]), 300)).toContain(commune);
        expect(findCommunes(index, commune.code, own, 30)).toContain(commune);
      }),
    );
  });
});
