import type { Mark } from '../marks';
import type { RowMark } from '../row-marks';
import type { TextToken } from './accepted-text';

/** A paragraph of a file that came back, or the part of one that is of one text: the marks it bears, none when someone wrote it. */
export interface TextPiece {
  readonly marks: readonly Mark[];
  readonly said: string;
  /** The name of its style, in small letters. */
  readonly style: string;
}

/** A row of a table of such a file. */
export interface RowPiece {
  readonly row: RowMark | null;
  readonly cells: readonly string[];
}

interface Segment {
  mark: Mark | null;
  said: string;
}

/** Two marks of one same text, whose paragraphs were joined into one. */
const isOfSameText = (left: Mark | undefined, right: Mark | null): boolean =>
  left?.type === 'paragraph' && right?.type === 'paragraph' && JSON.stringify(left.text) === JSON.stringify(right.text);

/** Gathers the words of each paragraph under the mark that they stand in. */
class Pieces {
  readonly pieces: (TextPiece | RowPiece)[] = [];
  private segments: Segment[] = [];
  private readonly seen = new Set<string>();
  private open: { readonly id: string; readonly mark: Mark } | null = null;

  begin(mark: Mark, id: string): void {
    const key = JSON.stringify(mark);
    // A copy of a marked paragraph is a new paragraph.
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.open = { id, mark };
    const last = this.segments.at(-1);
    // What was typed at the very beginning of a paragraph stands before its mark.
    if (last?.mark === null) last.mark = mark;
    else this.segments.push({ mark, said: '' });
  }

  end(id: string): void {
    if (this.open?.id === id) this.open = null;
  }

  words(text: string): void {
    const last = this.segments.at(-1);
    if (last === undefined) this.segments.push({ mark: this.open?.mark ?? null, said: text });
    else last.said += text;
  }

  row(row: RowMark | null, cells: readonly string[]): void {
    this.pieces.push({ row, cells });
  }

  paragraph(style: string): void {
    const own: { marks: Mark[]; said: string; style: string }[] = [];
    for (const { mark, said } of this.segments) {
      const last = own.at(-1);
      if (last !== undefined && mark !== null && isOfSameText(last.marks[0], mark) && last.said !== '' && said !== '') {
        last.marks.push(mark);
        last.said += said;
      } else own.push({ marks: mark === null ? [] : [mark], said, style });
    }
    this.pieces.push(...own);
    this.segments = [];
  }
}

/**
 * The paragraphs of an accepted text with the marks that they bear. A paragraph that was split bears its mark on each piece, one
 * that joins two of a same text bears both, and one that joins two texts is as many pieces.
 */
export const textPieces = (tokens: readonly TextToken[]): readonly (TextPiece | RowPiece)[] => {
  const pieces = new Pieces();
  for (const token of tokens) {
    if (token.type === 'words') pieces.words(token.text);
    else if (token.type === 'begin') pieces.begin(token.mark, token.id);
    else if (token.type === 'end') pieces.end(token.id);
    else if (token.type === 'row') pieces.row(token.mark, token.cells);
    else if (!token.joined) pieces.paragraph(token.style);
  }
  pieces.paragraph('');
  return pieces.pieces;
};
