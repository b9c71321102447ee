import { describe, expect, it } from 'vitest';
import { totalMaximum, yearlyMaximum } from '#domain/budget/yearly-maximum';
import { aFunder } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const part = (label: string, amountCents: number) => ({ id: idFor<'FunderPart'>(label), label, amountCents });

describe('a yearly maximum and its parts', () => {
  it('are both kept when they do not add up, with what parts them', () => {
    const funder = aFunder('a', { maximumPerYearCents: 81_945_400, parts: [part('planning', 67_946_400), part('culture', 14_000_000)] });
    expect(yearlyMaximum(funder)).toEqual({ writtenCents: 81_945_400, partsCents: 81_946_400, gapCents: 1_000 });
  });

  it('are unknown, not zero, when the text gives none', () => {
    const { maximumPerYearCents: _none, ...without } = aFunder('a');
    expect(yearlyMaximum(without)).toEqual({ writtenCents: null, partsCents: null, gapCents: null });
    expect(totalMaximum([without])).toEqual({ cents: null, known: 0, without: 1 });
  });

  it('add up over funders as they are written', () => {
    const { maximumPerYearCents: _none, ...without } = aFunder('c');
    expect(totalMaximum([aFunder('a'), aFunder('b', { maximumPerYearCents: 500 }), without])).toEqual({ cents: 10_000_500, known: 2, without: 1 });
  });
});
