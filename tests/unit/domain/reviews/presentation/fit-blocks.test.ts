import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitFourBlocks, flowSections, heightOf, type FourBlocks } from '#domain/reviews/presentation/fit-blocks';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

interface Row {
  readonly id: string;
  readonly height: number;
}

const rows = (name: string, ...heights: readonly number[]): readonly Row[] => heights.map((height, index) => ({ id: `${name}${String(index)}`, height }));

const ids = (some: readonly Row[]): readonly string[] => some.map(({ id }) => id);

const arbitraryRows = (name: string) => fc.array(fc.integer({ min: 10, max: 200 }), { maxLength: 12 }).map((heights) => rows(name, ...heights));

const arbitraryBlocks = fc.tuple(arbitraryRows('a'), arbitraryRows('b'), arbitraryRows('c'), arbitraryRows('d'));

describe('four blocks on a slide', () => {
  it('shows all that fits, and nothing goes on', () => {
    const blocks: FourBlocks<Row> = [rows('a', 60, 60), rows('b', 60), rows('c', 100), []];
    const { shown, rest } = fitFourBlocks(blocks, 300, 60);
    expect(shown.map(ids)).toEqual([['a0', 'a1'], ['b0'], ['c0'], []]);
    expect(rest.flat()).toEqual([]);
  });

  it('gives the upper blocks what the lower ones leave', () => {
    const { shown, rest } = fitFourBlocks([rows('a', 60, 60, 60, 60, 60), [], rows('c', 60), []], 300, 60);
    expect(ids(shown[0])).toEqual(['a0', 'a1', 'a2', 'a3']);
    expect(ids(rest[0])).toEqual(['a4']);
  });

  it('shows the first row of each block that has one, however tall', () => {
    const { shown } = fitFourBlocks([rows('a', 500), rows('b', 60), rows('c', 60), rows('d', 60)], 300, 60);
    expect(shown.map((block) => block.length)).toEqual([1, 1, 1, 1]);
  });

  it('loses no row and keeps their order, whatever their heights', () => {
    holdsFor(
      fc.property(arbitraryBlocks, fc.integer({ min: 200, max: 600 }), (blocks, room) => {
      const { shown, rest } = fitFourBlocks(blocks, room, 60);
      for (const index of [0, 1, 2, 3] as const) expect([...shown[index], ...rest[index]]).toEqual(blocks[index]);
      }),
    );
  });
});

describe('sections in columns', () => {
  it('fills a column before the next, and says of a section that it goes on', () => {
    const columns = flowSections([{ key: 'a', heading: 20, rows: rows('a', 40, 40, 40) }, { key: 'b', heading: 20, rows: rows('b', 40) }], 120);
    expect(columns.map((column) => column.map(({ key, goesOn, rows: own }) => [key, goesOn, ids(own)]))).toEqual([
      [['a', false, ['a0', 'a1']]],
      [['a', true, ['a2']], ['b', false, ['b0']]],
    ]);
  });

  it('leaves no heading without a row under it', () => {
    const columns = flowSections([{ key: 'a', heading: 20, rows: rows('a', 80) }, { key: 'b', heading: 20, rows: rows('b', 40) }], 130);
    expect(columns.map((column) => column.map(({ key }) => key))).toEqual([['a'], ['b']]);
  });

  it('loses no row, and no column is higher than its room unless one row is', () => {
    holdsFor(
      fc.property(arbitraryRows('a'), arbitraryRows('b'), fc.integer({ min: 100, max: 500 }), (a, b, room) => {
      const columns = flowSections([{ key: 'a', heading: 30, rows: a }, { key: 'b', heading: 30, rows: b }], room);
      expect(columns.flat().flatMap((part) => part.rows)).toEqual([...a, ...b]);
      for (const column of columns) {
        const height = column.reduce((sum, part) => sum + 30 + heightOf(part.rows), 0);
        expect(height <= room || column.flatMap((part) => part.rows).length === 1).toBe(true);
      }
      }),
    );
  });
});
