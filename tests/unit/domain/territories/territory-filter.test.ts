import { describe, expect, it } from 'vitest';
import { isInSeveralTerritories, isInTerritory, isUnplaced } from '#domain/territories/territory-filter';

const nowhere = { territories: [] };
const nord = { territories: ['59'] };
const both = { territories: ['59', '62'] };

describe('the territory filter', () => {
  it('[L1] shows under a territory what contains it, those in both in each, and everything without a filter', () => {
    expect([nowhere, nord, both].map((record) => isInTerritory(record, '59'))).toEqual([false, true, true]);
    expect([nowhere, nord, both].map((record) => isInTerritory(record, '62'))).toEqual([false, false, true]);
    expect([nowhere, nord, both].map((record) => isInTerritory(record, undefined))).toEqual([true, true, true]);
  });

  it('[L2] tells what has no territory and what is in several', () => {
    expect([nowhere, nord, both].map(isUnplaced)).toEqual([true, false, false]);
    expect([nowhere, nord, both].map(isInSeveralTerritories)).toEqual([false, false, true]);
  });
});
