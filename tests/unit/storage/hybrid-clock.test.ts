import { describe, expect, it } from 'vitest';
import { tick } from '#storage/hybrid-clock';

const noon = '2026-03-01T12:00:00.000Z';
const later = '2026-03-01T12:00:05.000Z';

describe('the clock of the journal', () => {
  it('starts at the instant of the first entry', () => {
    expect(tick(undefined, noon)).toBe(`${noon}/0000`);
  });

  it('follows the wall clock when time has passed', () => {
    expect(tick(`${noon}/0003`, later)).toBe(`${later}/0000`);
  });

  it('keeps the order of two entries of the same millisecond', () => {
    expect(tick(`${noon}/0000`, noon)).toBe(`${noon}/0001`);
  });

  it('never goes back when the device is set to an earlier hour', () => {
    const next = tick(`${later}/0009`, noon);
    expect(next).toBe(`${later}/0010`);
    expect(next > `${later}/0009`).toBe(true);
  });
});
