import { groupBy } from '../record/group-by';
import type { AmendmentId } from '../record/id';

/** A line of the convention, as amendments open it, end it and replace it. */
export interface AmendedLine<LineId extends string = string> {
  readonly id: LineId;
  readonly from?: AmendmentId | undefined;
  readonly until?: AmendmentId | undefined;
  readonly replaces?: LineId | undefined;
}

/** Whether a line holds at the time looked at, has ended before it, or starts after it. */
export type Standing = 'holds' | 'over' | 'not_yet';

/** The lines that replace a line: one when it was changed, several when it was split, none when it stands or simply ended. */
export const successorsOf = <Line extends AmendedLine>(lines: readonly Line[], { id }: Pick<Line, 'id'>): readonly Line[] =>
  lines.filter(({ replaces }) => replaces === id);

/** The lines that a line takes up, one after the other, the nearest first. */
export const ancestorsOf = <Line extends AmendedLine>(lines: readonly Line[], line: Pick<Line, 'id' | 'replaces'>): readonly Line[] => {
  const met = new Set<string>([line.id]);
  const found: Line[] = [];
  let before = line.replaces;
  while (before !== undefined && !met.has(before)) {
    met.add(before);
    const ancestor = lines.find(({ id }) => id === before);
    if (ancestor === undefined) break;
    found.push(ancestor);
    before = ancestor.replaces;
  }
  return found;
};

/** What stands for a line at one time; null when nothing does, or when only a person can tell which of several. */
export type StandIn<Line extends AmendedLine> = (id: string) => Line | null;

/**
 * What stands for each line at one time [O2]: a line that one other replaces is followed to it, forwards as long as it is replaced
 * one for one, backwards to what it replaces when it has not started. A line split in several is followed no further.
 */
export const standInsOf = <Line extends AmendedLine>(lines: readonly Line[], standingOf: (line: Line) => Standing): StandIn<Line> => {
  const byId = new Map(lines.map((line): [string, Line] => [line.id, line]));
  const heirs = groupBy(lines, ({ replaces }) => replaces);
  const onlyHeir = ({ id, until }: Line): Line | undefined => {
    const [only, ...others] = until === undefined ? [] : (heirs.get(id) ?? []);
    return others.length === 0 ? only : undefined;
  };
  const step = (line: Line): Line | undefined => {
    if (standingOf(line) === 'not_yet') return line.replaces === undefined ? undefined : byId.get(line.replaces);
    const heir = onlyHeir(line);
    return heir !== undefined && standingOf(heir) !== 'not_yet' ? heir : undefined;
  };
  const follow = (start: Line): Line | null => {
    const met = new Set<Line>();
    let holding: Line | null = null;
    for (let line: Line | undefined = start; line !== undefined && !met.has(line); line = step(line)) {
      met.add(line);
      if (standingOf(line) === 'holds') holding = line;
    }
    return holding;
  };
  const known = new Map<string, Line | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const line = byId.get(id);
    const answer = line === undefined ? null : follow(line);
    known.set(id, answer);
    return answer;
  };
};
