import { describe, expect, it } from 'vitest';
import { deliverablesInYear } from '#domain/deliverables/deliverables-in-year';
import { aConvention } from '#tests/fixtures/builders/convention-builder';
import { aDeliverable } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const conventions = [aConvention(), aConvention({ id: idFor('later'), years: [2024] })];

describe('the pieces that a year asks for', () => {
  it('are those of the conventions in force, in their order', () => {
    const pieces = [aDeliverable('second', { position: 1 }), aDeliverable('first'), aDeliverable('later', { convention: idFor('later') })];
    expect(deliverablesInYear(pieces, conventions, 2022).map(({ code }) => code)).toEqual(['first', 'second']);
    expect(deliverablesInYear(pieces, conventions, 2024).map(({ code }) => code)).toEqual(['later']);
  });

  it('are none in a year that no convention covers', () => {
    expect(deliverablesInYear([aDeliverable('first')], conventions, 2030)).toEqual([]);
  });

  it('do not hold what only usual law asks for', () => {
    expect(deliverablesInYear([aDeliverable('accounts', { usual: true })], conventions, 2022)).toEqual([]);
  });

  it('hold a usual piece once someone confirmed it', () => {
    const accounts = aDeliverable('accounts', { usual: true, confirmed: true });
    expect(deliverablesInYear([accounts], conventions, 2022)).toEqual([accounts]);
  });

  it('hold in the last year only what is due so long before the term', () => {
    const assessment = aDeliverable('assessment', { periodicity: 'once', dueRule: { type: 'months_before_term', months: 3 } });
    expect([2021, 2022, 2023].filter((year) => deliverablesInYear([assessment], conventions, year).length > 0)).toEqual([2023]);
  });
});
