import type { WrittenBlock, WrittenRow } from '../docx/written-document';
import { fingerprint } from './compared-form';
import { markName, readMark, type Mark } from './marks';
import { MOST_ROWS, MOST_TABLES, rowMarkName, rowPrint } from './row-marks';

const saidBy = (block: WrittenBlock): string | null => {
  if (block.type === 'heading') return block.text;
  return block.type === 'paragraph' ? block.runs.map(({ text }) => text).join('') : null;
};

type WrittenTable = Extract<WrittenBlock, { type: 'table' }>;

const cellsOf = (row: WrittenRow): readonly string[] => (row.type === 'heading' ? [row.text] : row.cells.map((runs) => runs.map(({ text }) => text).join('')));

const MOST_LINES = 35;

/** Marks one chapter after the other: its numbers go on from one to the next. */
class Marking {
  private computed = 0;
  private tables = 0;
  private head: Extract<Mark, { readonly type: 'paragraph' | 'head' }> | null = null;

  begin(): void {
    this.head = null;
  }

  /** A line before a text is at its head; one that follows it, or is under no text, is worked out. */
  private markOf(printed: string): Mark {
    if (this.head !== null && this.head.index < MOST_LINES) {
      this.head = { ...this.head, index: this.head.index + 1, printed };
      return this.head;
    }
    this.computed += 1;
    return { type: 'computed', index: this.computed, printed };
  }

  private hear(name: string): void {
    const mark = readMark(name);
    this.head = mark?.type === 'head' ? mark : null;
  }

  /** What a table states comes from records that are corrected elsewhere: its rows are marked so that it is seen when one was changed. */
  private table(block: WrittenTable): WrittenTable {
    this.tables += 1;
    const { tables: table } = this;
    const of = block.rows.length + 1;
    if (of > MOST_ROWS || table > MOST_TABLES) return block;
    const mark = (index: number, cells: readonly string[]): string => rowMarkName({ table, index, of, printed: rowPrint(cells) });
    return { ...block, mark: mark(0, block.columns.map(({ title }) => title)), rows: block.rows.map((row, index) => ({ ...row, mark: mark(index + 1, cellsOf(row)) })) };
  }

  block(block: WrittenBlock): WrittenBlock {
    if (block.type === 'table') return this.table(block);
    const said = saidBy(block);
    if (said === null || (block.type !== 'heading' && block.type !== 'paragraph')) return block;
    if (block.mark === undefined) return { ...block, mark: markName(this.markOf(fingerprint(said))) };
    this.hear(block.mark);
    return block;
  }
}

/**
 * The chapters of a report with a mark on every paragraph and every row, those that are no text of the record too: in a file that comes back, a
 * paragraph without one is someone's, and one that says something else was changed.
 */
export function* markChapters(chapters: Iterable<readonly WrittenBlock[]>): Generator<readonly WrittenBlock[]> {
  const marking = new Marking();
  for (const chapter of chapters) {
    marking.begin();
    yield chapter.map((block) => marking.block(block));
  }
}
