import { done, refused, type Result } from '#domain/record/result';
import { cellAsWritten, type CellReading } from '../mapping/cell-as-written';
import type { LaidRow } from '../mapping/lay-out-table';
import { metricOfTarget, type Mapping, type Target } from '../mapping/targets';
import type { RowFault, RowMark } from './table-proposal';

/** A row as its cells would be typed, by what they fill. */
export interface RowTexts {
  readonly line: number;
  readonly texts: ReadonlyMap<Target, string>;
  readonly marks: readonly RowMark[];
}

const PERCENTAGES: ReadonlySet<string> = new Set(['satisfaction_pct', 'views_pct']);

/** « 0,12 » in a column of percentages may be a share; « 120 % » is more than all. */
const percentMarks = (target: Target, text: string): readonly RowMark[] => {
  if (!PERCENTAGES.has(metricOfTarget(target) ?? '')) return [];
  const value = Number(text.replace('%', '').replace(',', '.').trim());
  if (value > 0 && value < 1 && !text.includes('%')) return [{ code: 'share-or-percent', target, given: text }];
  return value > 100 ? [{ code: 'over-hundred', target, given: text }] : [];
};

/** The texts of a row. A figure merged over several rows is one figure: it stands on the first of them, and that is said. */
export const rowTexts = (row: LaidRow, mapping: Mapping, reading: CellReading): Result<RowTexts, RowFault> => {
  const texts = new Map<Target, string>();
  const marks: RowMark[] = [];
  for (const [column, target] of mapping) {
    if (target === null) continue;
    const merged = row.merged.get(column);
    const isFigure = metricOfTarget(target) !== undefined || target === 'figures';
    const text = merged !== undefined && isFigure && !merged.first ? done('') : cellAsWritten(row.cells[column], target, reading);
    if (!text.ok) return refused({ code: 'cell-error', target, given: text.reason.given });
    if (merged?.first === true && isFigure && text.value !== '') marks.push({ code: 'merged-figure', target, rows: merged.rows });
    marks.push(...percentMarks(target, text.value));
    texts.set(target, text.value);
  }
  return done({ line: row.line, texts, marks });
};
