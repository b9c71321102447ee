/** Heights in the units of a slide; what is on a slide is never made smaller: it goes on to the next. */
export interface Sized {
  readonly height: number;
}

export interface Section<Row extends Sized> {
  readonly key: string;
  /** Of its heading, said again wherever it goes on. */
  readonly heading: number;
  readonly rows: readonly Row[];
}

export interface Part<Row extends Sized> {
  readonly key: string;
  /** It goes on from another column or slide. */
  readonly goesOn: boolean;
  readonly rows: readonly Row[];
}

export type Column<Row extends Sized> = readonly Part<Row>[];

export const heightOf = (rows: readonly Sized[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** As many of the first rows as fit; at least one, so that a row taller than a slide still stands on one. */
const fitting = <Row extends Sized>(rows: readonly Row[], room: number, least: 0 | 1): number => {
  let [count, used] = [0, 0];
  for (const { height } of rows) {
    if (used + height > room && count >= least) break;
    used += height;
    count += 1;
  }
  return count;
};

/** Sections in columns of one height, each column filled before the next; a section's heading never stands without a row. */
export const flowSections = <Row extends Sized>(sections: readonly Section<Row>[], room: number): readonly Column<Row>[] => {
  const columns: Part<Row>[][] = [];
  let left = 0;
  for (const { key, heading, rows } of sections) {
    let rest = rows;
    while (rest.length > 0) {
      const fresh = columns.length === 0 || fitting(rest, left - heading, 0) === 0;
      if (fresh) [left] = [room, columns.push([])];
      const count = fitting(rest, left - heading, fresh ? 1 : 0);
      columns.at(-1)?.push({ key, goesOn: rest !== rows, rows: rest.slice(0, count) });
      left -= heading + heightOf(rest.slice(0, count));
      rest = rest.slice(count);
    }
  }
  return columns;
};

export type FourBlocks<Row extends Sized> = readonly [readonly Row[], readonly Row[], readonly Row[], readonly Row[]];

type Counts = readonly [number, number, number, number];

/** The heights of the first row, of the first two, and so on, as far as a slide has room for. */
const prefixes = (rows: readonly Sized[], room: number): readonly number[] =>
  rows.slice(0, fitting(rows, room, 0)).map((_, index) => heightOf(rows.slice(0, index + 1)));

interface Try {
  readonly counts: Counts;
  /** What it cannot hold and shows all the same: only where a block begins with a row taller than its half. */
  readonly over: number;
  readonly shown: number;
  readonly off: number;
}

const tryEnd = <Row extends Sized>(blocks: FourBlocks<Row>, room: number, least: number, end: number): Try => {
  const rooms = [end, end, room - end, room - end] as const;
  const count = (index: 0 | 1 | 2 | 3): number => fitting(blocks[index], rooms[index], 1);
  const counts: Counts = [count(0), count(1), count(2), count(3)];
  const heights = blocks.map((rows, index) => Math.max(least, heightOf(rows.slice(0, counts[index]))));
  const over = heights.reduce((sum, height, index) => sum + Math.max(0, height - (rooms[index] ?? 0)), 0);
  return { counts, over, shown: heights.reduce((sum, height) => sum + height, 0), off: Math.abs(end - room / 2) };
};

/** The height at which the two upper blocks end for the most to stand on the slide; of equals, the nearest to its half. */
const bestCounts = <Row extends Sized>(blocks: FourBlocks<Row>, room: number, least: number): Counts => {
  const [a, b, c, d] = blocks;
  const ends = [room / 2, least, room - least, ...[a, b].flatMap((rows) => prefixes(rows, room)), ...[c, d].flatMap((rows) => prefixes(rows, room)).map((height) => room - height)];
  const tries = ends.map((end) => tryEnd(blocks, room, least, end));
  return tries.toSorted((left, right) => left.over - right.over || right.shown - left.shown || left.off - right.off)[0]?.counts ?? [0, 0, 0, 0];
};

/**
 * What of four blocks, two above two, stands on a first slide, and what goes on to others. `room` is without their headings;
 * `least` is what an empty block takes for saying so.
 */
export const fitFourBlocks = <Row extends Sized>(blocks: FourBlocks<Row>, room: number, least: number): { readonly shown: FourBlocks<Row>; readonly rest: FourBlocks<Row> } => {
  const counts = bestCounts(blocks, room, least);
  const [a, b, c, d] = blocks;
  const cut = (part: (rows: readonly Row[], count: number) => readonly Row[]): FourBlocks<Row> => [part(a, counts[0]), part(b, counts[1]), part(c, counts[2]), part(d, counts[3])];
  return { shown: cut((rows, count) => rows.slice(0, count)), rest: cut((rows, count) => rows.slice(count)) };
};
