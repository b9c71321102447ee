import { describe, expect, it } from 'vitest';
import { keptPictures } from '#storage/pictures/kept-pictures';
import type { PictureAnswer } from '#storage/pictures/picture.worker';

const picture = (bytes: number): PictureAnswer => ({ ok: true, value: { bytes: new Uint8Array(bytes), width: 1, height: 1, before: { width: 2, height: 2 } } });

describe('pictures that were drawn', () => {
  it('are kept up to so many bytes: the one asked for longest ago goes first', () => {
    const kept = keptPictures(100);
    kept.keep('a', picture(40));
    kept.keep('b', picture(40));
    expect(kept.find('a')).toBeDefined();
    kept.keep('c', picture(40));
    expect(['a', 'b', 'c'].map((key) => kept.find(key) !== undefined)).toEqual([true, false, true]);
  });

  it('are drawn once only when they cannot be, but looked for again when their file was gone', () => {
    const kept = keptPictures(100);
    kept.keep('cut', { ok: false, reason: 'damaged' });
    kept.keep('gone', { ok: false, reason: 'gone' });
    expect(kept.find('cut')).toEqual({ ok: false, reason: 'damaged' });
    expect(kept.find('gone')).toBeUndefined();
  });
});
