import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList, writeList } from '#documents/tables/cell-lists';

const value = fc.string({ minLength: 1, unit: fc.constantFrom('a', ' ', ';', '"', '\n', '\r', 'é', ',', "'") });

describe('several values in one cell', () => {
  it('come back as they were, whatever signs they hold', () => {
    const comesBack = (values: readonly string[]): void => {
      expect(readList(writeList(values))).toEqual(values);
    };
    fc.assert(fc.property(fc.array(value, { maxLength: 6 }), comesBack));
  });

  it('are parted by semicolons and by line ends, as people type them', () => {
    expect(readList('Lens;Liévin ;  Arras\nDouai ; ')).toEqual(['Lens', 'Liévin', 'Arras', 'Douai']);
  });

  it('keep a quote that stands within a name', () => {
    expect(readList('L’association "Terrils" ; "Le Quai" Lens')).toEqual(['L’association "Terrils"', '"Le Quai" Lens']);
  });
});
