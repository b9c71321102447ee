import { describe, expect, it } from 'vitest';
import { knownPlaces } from '#domain/territories/known-places';
import { codedPlaces } from '#domain/territories/place-codes';
import { shippedCommuneIndex } from '#tests/fixtures/communes';

const index = shippedCommuneIndex();
const PLACES = ['Lens', 'Hénin-Beaumont', 'Nulle part', 'Arras'];

describe('the codes of the places of a record', () => {
  it('are the EPCI of its communes, each once, and nothing for a name that nothing knows', () => {
    const { codesOf, epcis } = codedPlaces(knownPlaces(index, [], []), PLACES);
    expect(codesOf(['Lens', 'Nulle part', 'Lens']).epcis).toHaveLength(1);
    expect(codesOf(['Lens', 'Hénin-Beaumont']).epcis).toHaveLength(2);
    expect(codesOf(['Nulle part']).epcis).toEqual([]);
    expect([...epcis.values()]).toContain(epcis.get(codesOf(['Lens']).epcis[0] ?? ''));
  });

  it('leave out a département that is one of the dossier’s own territories', () => {
    const own = codedPlaces(knownPlaces(index, [{ code: '62', label: 'Pas-de-Calais' }], []), PLACES);
    expect([...own.departments]).toEqual([]);
    const others = codedPlaces(knownPlaces(index, [{ code: 'N', label: 'Zone nord' }], []), PLACES);
    expect([...others.departments]).toEqual([['62', 'Pas-de-Calais']]);
    expect(others.codesOf(['Lens']).departments).toEqual(['62']);
  });
});
