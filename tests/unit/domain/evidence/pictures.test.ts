import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultByHead, MOST_PIXELS } from '#domain/evidence/picture-fault';
import { pixelsOf } from '#domain/evidence/picture-head';
import { sizeWithin } from '#domain/evidence/picture-size';
import { LEAST_SHARE, wishWithin } from '#domain/evidence/smaller-picture';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));

const HEADS: readonly (readonly [kind: string, head: string])[] = [
  ['PNG', '89504e470d0a1a0a 0000000d 49484452 00000fa0 00000bb8 08020000'],
  ['JPEG, after what its camera says', 'ffd8 ffe1 0006 45786966 ffdb 0004 0000 ff ffc2 0011 08 0bb8 0fa0 03012200'],
  ['GIF', '474946383961 a00f b80b f7'],
  ['WebP with losses', '52494646 00000000 57454250 56503820 00000000 300100 9d012a a00f b80b'],
  ['WebP without losses', '52494646 00000000 57454250 5650384c 00000000 2f 9fcfed02'],
  ['extended WebP', '52494646 00000000 57454250 56503858 0a000000 00000000 9f0f00 b70b00'],
];

describe('the size of a picture', () => {
  it.each(HEADS)('is read from the head of a %s', (_kind, head) => {
    expect(pixelsOf(hex(head))).toEqual({ width: 4000, height: 3000 });
  });

  it.each(HEADS)('is not known of a %s that ends before it says it', (_kind, head) => {
    expect(pixelsOf(hex(head).subarray(0, 9))).toBeUndefined();
  });

  it('is not known of what is no picture, whatever its bytes', () => {
    expect(pixelsOf(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))).toBeUndefined();
    fc.assert(
      fc.property(fc.constantFrom(...HEADS.map(([, head]) => hex(head).subarray(0, 12))), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const size = pixelsOf(Uint8Array.from([...head, ...rest]));
        expect(size === undefined || (size.width >= 0 && size.height >= 0)).toBe(true);
      }),
    );
  });
});

describe('a picture that cannot be shown', () => {
  it('says why before it is drawn', () => {
    expect(faultByHead('image/svg+xml', undefined)).toBe('not_a_picture');
    expect(faultByHead('image/jpeg', undefined)).toBe('damaged');
    expect(faultByHead('image/gif', { width: 0, height: 10 })).toBe('damaged');
    expect(faultByHead('image/png', { width: 30_000, height: 30_000 })).toBe('too_many_pixels');
    expect(faultByHead('image/jpeg', { width: 12_000, height: 9000 })).toBeUndefined();
    expect(faultByHead('image/png', { width: MOST_PIXELS, height: 1 })).toBeUndefined();
  });
});

const side = fc.integer({ min: 1, max: 60_000 });

describe('a smaller picture', () => {
  it('keeps its proportions, is within what was asked, and is never larger than it was', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 4000 }), (width, height, longest) => {
        const smaller = sizeWithin({ width, height }, longest);
        expect(Math.max(smaller.width, smaller.height)).toBeLessThanOrEqual(Math.max(longest, 1));
        expect(smaller.width <= width && smaller.height <= height).toBe(true);
        const scale = Math.min(1, longest / Math.max(width, height));
        expect(Math.abs(smaller.width - width * scale) <= 1 && Math.abs(smaller.height - height * scale) <= 1).toBe(true);
      }),
    );
  });

  it('takes its share of a file, as long as there is enough for each to be looked at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 5_000_000 }), (count, budget) => {
        const { atMost = Infinity, sides } = wishWithin(count, budget);
        expect(atMost).toBeGreaterThanOrEqual(LEAST_SHARE);
        expect(atMost * count <= budget || atMost === LEAST_SHARE).toBe(true);
        expect(sides).toEqual([...sides].toSorted((one, other) => other - one));
      }),
    );
  });
});
