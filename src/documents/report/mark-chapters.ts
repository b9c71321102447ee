import type { WrittenBlock } from '../docx/written-document';
import { fingerprint } from './compared-form';
import { markName, readMark, type Mark } from './marks';

const saidBy = (block: WrittenBlock): string | null => {
  if (block.type === 'heading') return block.text;
  return block.type === 'paragraph' ? block.runs.map(({ text }) => text).join('') : null;
};

const MOST_LINES = 35;

/** Marks one chapter after the other: its numbers go on from one to the next. */
class Marking {
  private computed = 0;
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

  block(block: WrittenBlock): WrittenBlock {
    const said = saidBy(block);
    if (said === null || (block.type !== 'heading' && block.type !== 'paragraph')) return block;
    if (block.mark === undefined) return { ...block, mark: markName(this.markOf(fingerprint(said))) };
    this.hear(block.mark);
    return block;
  }
}

/**
 * The chapters of a report with a mark on every paragraph, those that are no text of the record too: in a file that comes back, a
 * paragraph without one is someone's, and one that says something else was changed.
 */
export function* markChapters(chapters: Iterable<readonly WrittenBlock[]>): Generator<readonly WrittenBlock[]> {
  const marking = new Marking();
  for (const chapter of chapters) {
    marking.begin();
    yield chapter.map((block) => marking.block(block));
  }
}
