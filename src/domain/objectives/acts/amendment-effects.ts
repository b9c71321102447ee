import type { AmendmentId } from '../../record/id';
import { successorsOf, type AmendedLine } from '../lineage';

/** A line that an amendment ended, with those that took its place. */
export interface Replaced<Line> {
  readonly line: Line;
  readonly by: readonly Line[];
}

/** What one amendment did to the lines of one table, each line told once. */
export interface AmendmentEffects<Line> {
  readonly added: readonly Line[];
  readonly ended: readonly Line[];
  readonly replaced: readonly Replaced<Line>[];
}

/** Reads from the lines themselves what an amendment added, ended and replaced. */
export const effectsOf = <Line extends AmendedLine>(lines: readonly Line[], amendment: AmendmentId): AmendmentEffects<Line> => {
  const closed = lines.filter(({ until }) => until === amendment);
  const replaced = closed.map((line) => ({ line, by: successorsOf(lines, line).filter(({ from }) => from === amendment) }));
  const taken = new Set(replaced.flatMap(({ by }) => by));
  return {
    added: lines.filter((line) => line.from === amendment && !taken.has(line)),
    ended: replaced.filter(({ by }) => by.length === 0).map(({ line }) => line),
    replaced: replaced.filter(({ by }) => by.length > 0),
  };
};
