import { describe, expect, it } from 'vitest';
import { TOTALS_OF_2022 } from '#tests/fixtures/totals/totals-of-2022';
import { hasReference, referenceTotals, whenAbsent } from './reference-files';

describe.skipIf(!hasReference)(`the totals that tests expect are those of the reference${whenAbsent(hasReference, 'the reference')}`, () => {
  it('figure by figure, whatever else is said of them there', () => {
    expect(referenceTotals()['2022']).toMatchObject(TOTALS_OF_2022);
  });
});
