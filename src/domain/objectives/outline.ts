/** One line of a convention before it is recorded: a goal, or an objective of the goal above it. */
export interface OutlineLine {
  readonly level: 'goal' | 'objective';
  readonly code: string;
  readonly title: string;
  /** Where it stands in the text that was read, from 1. */
  readonly line: number;
}

/** What keeps an outline from being recorded, with the line at fault; `of` is the line that has the code already. */
export type OutlineFault =
  | { readonly code: 'duplicate-code'; readonly line: number; readonly value: string; readonly of: number }
  | { readonly code: 'no-goal' | 'empty-title' | 'empty-code' | 'long-title' | 'long-code'; readonly line: number; readonly value: string };

const LONGEST_CODE = 20;
const LONGEST_TITLE = 1000;

const ownFaults = ({ line, code, title }: OutlineLine): readonly OutlineFault[] => [
  ...(code.trim() === '' ? [{ code: 'empty-code', line, value: title.trim() } as const] : []),
  ...(code.trim().length > LONGEST_CODE ? [{ code: 'long-code', line, value: code.trim() } as const] : []),
  ...(title.trim() === '' ? [{ code: 'empty-title', line, value: code.trim() } as const] : []),
  ...(title.trim().length > LONGEST_TITLE ? [{ code: 'long-title', line, value: code.trim() } as const] : []),
];

/**
 * What is wrong with goals and objectives, in the order of their lines: goals differ by their codes, and so do objectives;
 * an objective stands under a goal; each has a code and a title. A number that was skipped is no fault.
 */
export const outlineFaults = (lines: readonly OutlineLine[]): readonly OutlineFault[] => {
  const taken = new Map<string, number>();
  let hasGoal = false;
  return lines.flatMap((entry): readonly OutlineFault[] => {
    const { level, line } = entry;
    const value = entry.code.trim();
    const mark = `${level} ${value}`;
    const of = taken.get(mark);
    if (of === undefined) taken.set(mark, line);
    hasGoal ||= level === 'goal';
    return [
      ...ownFaults(entry),
      ...(of === undefined || value === '' ? [] : [{ code: 'duplicate-code', line, value, of } as const]),
      ...(hasGoal ? [] : [{ code: 'no-goal', line, value } as const]),
    ];
  });
};

/** An outline as a numbered list that reads back as itself: one line each, objectives indented under their goal. */
export const writeOutline = (lines: readonly OutlineLine[]): string =>
  lines.map(({ level, code, title }) => `${level === 'goal' ? '' : '  '}${code.trim()} : ${title.trim()}`.trimEnd()).join('\n');
