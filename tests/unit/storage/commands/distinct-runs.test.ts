import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctRuns } from '#storage/commands/distinct-runs';

describe('runs of writes', () => {
  it('keep every item in its order, and no key twice in a run', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (items) => {
        const runs = distinctRuns(items, (item) => item);
        expect(runs.flat()).toEqual(items);
        for (const run of runs) expect(new Set(run).size).toBe(run.length);
      }),
    );
  });

  it('are as few as that allows', () => {
    expect(distinctRuns(['a', 'b', 'a', 'c'], (item) => item)).toEqual([['a', 'b'], ['a', 'c']]);
  });
});
