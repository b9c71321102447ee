import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { communesOf } from '#domain/territories/commune';
import { shippedCommunes } from '#tests/fixtures/communes';
import { communesText } from '../../../scripts/communes.mjs';
import { shippedDossier } from './shipped-dossier';

const communes = communesOf(shippedCommunes());
const byCode = (code: string) => communes.filter((commune) => commune.code === code);

describe('the shipped list of communes', () => {
  it('is what the script makes of the published one', () => {
    const text = readFileSync(new URL('../../../data/communes/communes.json', import.meta.url), 'utf8');
    expect(text === communesText()).toBe(true);
  });

  it('holds every commune of today once, each under a known département', () => {
    const today = communes.filter(({ within }) => within === undefined);
    expect(today.length).toBeGreaterThan(34_800);
    expect(new Set(today.map(({ code }) => code)).size).toBe(today.length);
    expect(communes.filter(({ code, department }) => !/^(?:\d{2}|2[AB])\d{3}$/u.test(code) || department.name === department.code)).toEqual([]);
  });

  it('keeps codes as texts: the Ain has its 0, Corse its letter, overseas three digits', () => {
    expect(byCode('01004')).toMatchObject([{ name: 'Ambérieu-en-Bugey', department: { code: '01', name: 'Ain' } }]);
    expect(byCode('2A004')).toMatchObject([{ name: 'Ajaccio', department: { code: '2A', name: 'Corse-du-Sud' } }]);
    expect(byCode('97411')).toMatchObject([{ name: 'Saint-Denis', department: { code: '974', name: 'La Réunion' } }]);
  });

  it('says which EPCI a commune is in, and none for an island that is in none', () => {
    expect(byCode('59345')).toEqual([
      { code: '59345', name: 'Lewarde', department: { code: '59', name: 'Nord' }, epci: { code: '245901152', name: "CA Coeur d'Ostrevent" } },
    ]);
    expect(byCode('29155')).toEqual([{ code: '29155', name: 'Ouessant', department: { code: '29', name: 'Finistère' } }]);
  });

  it('places a former commune in the département of the commune that it joined', () => {
    expect(byCode('02285')).toMatchObject([{ name: 'Escaufourt', department: { code: '59' }, within: 'Saint-Souplet' }]);
  });

  it('knows every commune code that the shipped dossier gives', () => {
    const codes = shippedDossier().tables.aliases.flatMap(({ commune }) => commune ?? []);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => byCode(code).length === 0)).toEqual([]);
  });
});
