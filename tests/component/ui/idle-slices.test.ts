import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inIdleSlices } from '#ui/idle-slices';

/** Work whose every step takes a time of its own. */
function* working(steps: number, ms: number, done: number[]): Generator<void> {
  for (let step = 0; step < steps; step += 1) {
    vi.advanceTimersByTime(ms);
    done.push(step);
    yield;
  }
}

describe('work done while the page rests', () => {
  const waiting: (() => void)[] = [];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
    waiting.length = 0;
    vi.stubGlobal('requestIdleCallback', (run: () => void) => waiting.push(run));
    vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.splice(handle - 1, 1));
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('stops after half a frame, and goes on at the next rest until all is done', () => {
    const done: number[] = [];
    const told = vi.fn();
    inIdleSlices(working(5, 4, done), told);
    expect(done).toEqual([]);
    waiting.shift()?.();
    expect(done).toEqual([0, 1]);
    waiting.shift()?.();
    waiting.shift()?.();
    expect(done).toEqual([0, 1, 2, 3, 4]);
    expect(told).toHaveBeenCalledOnce();
    expect(waiting).toEqual([]);
  });

  it('is given up with what asked for it', () => {
    const done: number[] = [];
    const giveUp = inIdleSlices(working(5, 4, done), () => undefined);
    waiting.shift()?.();
    giveUp();
    expect(waiting).toEqual([]);
    expect(done).toEqual([0, 1]);
  });
});
