import { describe, expect, it } from 'vitest';
import { linkDoubt } from '#domain/links/link-doubt';
import { strengthBand } from '#domain/matching/strength-band';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { anActivity } from '#tests/fixtures/builders/activity-builder';

const activity = anActivity({ year: 2022 });
const same = aPlannedAction('same', { year: 2022 });
const next = aPlannedAction('next', { year: 2023 });

describe('what a link says', () => {
  it('is doubted when it fulfils another year’s action, or goes on with one that is not later', () => {
    expect(linkDoubt('fulfils', activity, next, false)).toBe('fulfils-other-year');
    expect(linkDoubt('continues', activity, same, false)).toBe('continues-not-later');
    expect([linkDoubt('fulfils', activity, same, false), linkDoubt('continues', activity, next, false), linkDoubt('related', activity, next, true)]).toEqual([null, null, null]);
  });

  it('is doubted when it fulfils a heading, which nothing fulfils, but not when it goes on as one', () => {
    expect(linkDoubt('fulfils', activity, same, true)).toBe('fulfils-heading');
    expect(linkDoubt('continues', activity, next, true)).toBeNull();
  });
});

describe('how sure a proposal is', () => {
  it('is judged by what it leads to: commitments are said in general words', () => {
    expect([0.2, 0.3, 0.5].map((strength) => strengthBand('answers', strength))).toEqual(['weak', 'fair', 'strong']);
    expect([0.45, 0.6, 0.8].map((strength) => strengthBand('continues', strength))).toEqual(['weak', 'fair', 'strong']);
  });
});
