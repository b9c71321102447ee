import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alias } from '#domain/territories/alias';
import { epciOf, knownPlaces, placeName, readPlace, territoriesOfPlace } from '#domain/territories/known-places';
import { shippedCommuneIndex } from '#tests/fixtures/communes';
import { idFor } from '#tests/fixtures/builders/id-for';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const index = shippedCommuneIndex();
const TERRITORIES = [
  { code: '59', label: 'Nord' },
  { code: '62', label: 'Pas-de-Calais' },
];

const anAlias = (name: string, over: Partial<Alias> = {}): Alias => ({ dossier: idFor<'Dossier'>('dossier'), id: idFor<'Alias'>(name), rev: 0, of: 'place', name, variants: [], ...over });

const ALIASES = [
  anAlias('Auby', { variants: ['Aubry'], territory: '59', commune: '59028' }),
  anAlias('Gare de Lens', { territory: '62' }),
  anAlias('Lens', { of: 'partner', variants: ['Ville de Lens'] }),
];

const known = knownPlaces(index, TERRITORIES, ALIASES);

describe('reading the name of a place', () => {
  it('knows a commune however its accents and hyphens are written', () => {
    expect(readPlace(known, 'henin beaumont')).toMatchObject({ state: 'commune', commune: { code: '62427' } });
    expect(readPlace(known, ' LEWARDE ')).toMatchObject({ state: 'commune', commune: { code: '59345' } });
  });

  it('knows a commune by the spellings that the dossier gathered', () => {
    expect(readPlace(known, 'Aubry')).toMatchObject({ state: 'commune', commune: { code: '59028', name: 'Auby' } });
  });

  it('tells a place that the dossier knows from a name that nothing knows', () => {
    expect(readPlace(known, 'Gare de Lens')).toEqual({ state: 'place' });
    expect(readPlace(known, 'Trifouillis-les-Oies')).toEqual({ state: 'unknown' });
    expect(readPlace(known, 'Ville de Lens')).toEqual({ state: 'unknown' });
    expect(readPlace(known, '<b>Lens</b>(')).toEqual({ state: 'unknown' });
    expect(readPlace(known, '')).toEqual({ state: 'unknown' });
  });

  it('takes the namesake of the dossier’s own départements, and chooses between no others', () => {
    expect(readPlace(known, 'Beaumont')).toEqual({ state: 'several' });
    expect(readPlace(known, 'Beaumont (Oise)')).toEqual({ state: 'unknown' });
    expect(readPlace(known, 'Marly')).toMatchObject({ state: 'commune', commune: { code: '59383' } });
    expect(readPlace(known, 'Saint-Aubin')).toEqual({ state: 'several' });
    expect(readPlace(known, 'Saint-Aubin (Aisne)')).toMatchObject({ state: 'commune', commune: { department: { code: '02' } } });
    expect(readPlace(known, 'saint aubin (02)')).toMatchObject({ state: 'commune', commune: { department: { code: '02' } } });
  });

  it('reads back any commune from the name that it writes for it', () => {
    holdsFor(
      fc.property(fc.constantFrom(...index.communes), (commune) => {
        expect(readPlace(known, placeName(known, commune))).toEqual({ state: 'commune', commune });
      }),
    );
  });

  it('writes a name alone when it says which commune it is', () => {
    const [lewarde, ...homonyms] = ['59345', '02671'].flatMap((code) => index.byCode.get(code) ?? []);
    expect(lewarde && placeName(known, lewarde)).toBe('Lewarde');
    expect(homonyms.map((commune) => placeName(known, commune))).toEqual(['Saint-Aubin (Aisne)']);
  });
});

describe('the territories of a place', () => {
  it('are those of the dossier that match its département', () => {
    expect(territoriesOfPlace(known, 'Lewarde')).toEqual(['59']);
    expect(territoriesOfPlace(known, 'Lyon')).toEqual([]);
    expect(territoriesOfPlace(known, 'Nulle part')).toEqual([]);
  });

  it('are what the dossier says of a place that is no commune', () => {
    expect(territoriesOfPlace(known, 'gare de lens')).toEqual(['62']);
  });

  it('may be named otherwise than by codes of départements', () => {
    const other = knownPlaces(index, [{ code: '1', label: 'nord' }, { code: '245901152', label: 'Ostrevent' }, { code: '2a', label: 'Sud' }], []);
    expect(territoriesOfPlace(other, 'Lewarde')).toEqual(['1', '245901152']);
    expect(territoriesOfPlace(other, 'Ajaccio')).toEqual(['2a']);
    expect([...other.own].toSorted()).toEqual(['2A', '59']);
  });

  it('do not matter to a dossier that has none: its known communes say where it works', () => {
    const without = knownPlaces(index, [], ALIASES);
    expect(territoriesOfPlace(without, 'Lewarde')).toEqual([]);
    expect([...without.own]).toEqual(['59']);
  });
});

describe('the EPCI of places', () => {
  it('are told once each, and not for places that are no single commune', () => {
    expect(epciOf(known, ['Lewarde', 'Aniche', 'Gare de Lens', 'Beaumont', 'Oignies']).map(({ code }) => code)).toEqual(['245901152', '246200299']);
  });
});
