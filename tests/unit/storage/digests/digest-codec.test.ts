import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countActivities } from '#domain/results/counted-activity';
import { decodeDigests, encodeDigests } from '#storage/digests/digest-codec';
import { arbitraryRecord } from '#tests/fixtures/builders/arbitrary-record';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

describe('the digest of a year', () => {
  it('says after it is stored exactly what it said before', () => {
    holdsFor(
      fc.property(arbitraryRecord, (record) => {
        const counted = countActivities(record).filter(({ year }) => year === 2022);
        expect(decodeDigests(encodeDigests(counted), 2022)).toEqual(counted);
      }),
    );
  });

  it('is refused when it points outside of its vocabulary', () => {
    const damaged = JSON.stringify({ objectives: [], rows: [['id', 3, [], 0, 0, [], [], 0, []]] });
    expect(() => decodeDigests(damaged, 2022)).toThrow(RangeError);
  });
});
