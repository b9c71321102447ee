import { describe, expect, it } from 'vitest';
import { factsByLabel } from '#domain/record/facts-by-label';
import { idFor } from '#tests/fixtures/builders/id-for';

describe('facts that say the same', () => {
  it('are said once, with each of their places', () => {
    const place = (words: string) => ({ document: idFor<'Document'>('report'), words });
    const facts = [
      { label: 'named so', source: place('steering committee') },
      { label: 'set up in February', source: place('8 February') },
      { label: 'named so', source: place('follow-up committee') },
    ];
    expect(factsByLabel(facts)).toEqual([
      { label: 'named so', sources: [place('steering committee'), place('follow-up committee')] },
      { label: 'set up in February', sources: [place('8 February')] },
    ]);
  });
});
