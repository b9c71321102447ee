import { writeOutline, type OutlineLine } from '#domain/objectives/outline';
import type { StartDraft } from './start-draft';

/** Lines stand as the text says them: one a line. */
const numbered = (lines: readonly OutlineLine[]): readonly OutlineLine[] => lines.map((entry, index) => ({ ...entry, line: index + 1 }));

/** The list follows what is corrected by hand, so that pasting more never loses a correction. */
const rewritten = (lines: readonly OutlineLine[]): Pick<StartDraft, 'lines' | 'pasted'> => ({ lines: numbered(lines), pasted: writeOutline(lines) });

export const changeLine = (lines: readonly OutlineLine[], at: number, change: Partial<Pick<OutlineLine, 'level' | 'code' | 'title'>>) =>
  rewritten(lines.map((entry, index) => (index === at ? { ...entry, ...change } : entry)));

export const removeLine = (lines: readonly OutlineLine[], at: number) => rewritten(lines.filter((_, index) => index !== at));

/** The number that comes next: after the goals for a goal, after its objectives under the last goal. */
const nextCode = (lines: readonly OutlineLine[], level: OutlineLine['level']): string => {
  const goals = lines.filter((entry) => entry.level === 'goal');
  if (level === 'goal') return String(goals.length + 1);
  const last = lines.findLastIndex((entry) => entry.level === 'goal');
  return `${lines[last]?.code ?? '1'}.${String(lines.length - last)}`;
};

export const addLine = (lines: readonly OutlineLine[], level: OutlineLine['level']) =>
  rewritten([...lines, { level, code: nextCode(lines, level), title: '', line: lines.length + 1 }]);
