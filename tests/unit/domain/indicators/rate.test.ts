import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorRate, type KnownActual } from '#domain/indicators/rate';
import { reviseTarget } from '#domain/indicators/revise-target';
import { QUALIFIERS } from '#domain/measures/qualifiers';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const given = (value: number): KnownActual => ({ known: true, actual: { value, qualifier: 'exact' } });
const indicator = (baseline: number | undefined, target: number | undefined) => ({
  ...(baseline !== undefined && { baseline: { year: 2024, value: baseline } }),
  targets: target === undefined ? [] : [{ year: 2025, value: target, revisions: [] }],
});
const rate = (baseline: number | undefined, target: number | undefined, actual: KnownActual) => indicatorRate(indicator(baseline, target), 2025, actual);

const anyNumber = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -100, max: 100 }));

describe('the rate of an indicator', () => {
  it('is the way gone from the baseline to the target', () => {
    expect(rate(100, 300, given(150))).toMatchObject({ computable: true, rate: 0.25 });
    expect(rate(0, 0.5, given(0.5))).toMatchObject({ computable: true, rate: 1 });
  });

  it('counts downwards where less is better, and to a target of zero', () => {
    expect(rate(40, 0, given(10))).toMatchObject({ computable: true, rate: 0.75 });
    expect(rate(40, 0, { known: true, actual: { value: 10, qualifier: 'at_least' } })).toMatchObject({ qualifier: 'at_most' });
  });

  it('is bounded, above the target as under the baseline', () => {
    expect(rate(100, 200, given(900))).toMatchObject({ rate: 1 });
    expect(rate(100, 200, given(50))).toMatchObject({ rate: 0 });
  });

  it('is not computable, with its reason, for want of a target, a baseline or an actual, or when nothing was to change', () => {
    expect(rate(100, undefined, given(1))).toEqual({ computable: false, reason: 'no-target' });
    expect(rate(undefined, 200, given(1))).toEqual({ computable: false, reason: 'no-baseline' });
    expect(rate(200, 200, given(200))).toEqual({ computable: false, reason: 'target-equals-baseline' });
    expect(rate(0, 0, given(0))).toEqual({ computable: false, reason: 'target-equals-baseline' });
    expect(rate(100, 200, { known: false, reason: 'no-actual' })).toEqual({ computable: false, reason: 'no-actual' });
  });

  it('never leaves 0 to 100 %, and is never no number, whatever was typed', () => {
    holdsFor(
      fc.property(anyNumber, anyNumber, anyNumber, fc.constantFrom(...QUALIFIERS), (baseline, target, value, qualifier) => {
        const found = rate(baseline, target, { known: true, actual: { value, qualifier } });
        expect(found.computable ? found.rate >= 0 && found.rate <= 1 : found.reason).toBeTruthy();
        expect(found.computable && Number.isNaN(found.rate)).toBe(false);
      }),
    );
  });
});

describe('a target that is revised', () => {
  const revision = { at: '2025-03-12T09:00:00.000Z', author: 'Inès Marchal', reason: 'Deux relevés de moins.' };

  it('keeps the value it had, with who, when and why', () => {
    const [target] = reviseTarget([{ year: 2025, value: 400, revisions: [] }], 2025, 300, revision);
    expect(target).toEqual({ year: 2025, value: 300, revisions: [{ from: 400, ...revision }] });
  });

  it('changes nothing when it is restored, but tells of both', () => {
    holdsFor(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (baseline, first, other, value) => {
        const before = { baseline: { year: 2024, value: baseline }, targets: reviseTarget([], 2025, first, revision) };
        const restored = { ...before, targets: reviseTarget(reviseTarget(before.targets, 2025, other, revision), 2025, first, revision) };
        expect(indicatorRate(restored, 2025, given(value))).toEqual(indicatorRate(before, 2025, given(value)));
        expect(restored.targets[0]?.value).toBe(first);
        expect(restored.targets[0]?.revisions.map(({ from }) => from)).toEqual(other === first ? [] : [first, other]);
      }),
    );
  });

  it('leaves the targets of other years alone, and keeps them in order', () => {
    const targets = reviseTarget(reviseTarget([], 2026, 5, revision), 2025, 4, revision);
    expect(targets.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(reviseTarget(targets, 2026, 5, revision)).toBe(targets);
  });
});
