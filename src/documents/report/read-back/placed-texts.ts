import { comparedForm, fingerprint } from '../compared-form';
import type { Mark, MarkedText } from '../marks';
import { rowPrint, type RowMark } from '../row-marks';
import type { RowPiece, TextPiece } from './text-pieces';

/** A paragraph that came back for a text: the ranks that it had there, several where paragraphs were joined, none when it is new. */
export interface ReturnedParagraph {
  readonly ranks: readonly number[];
  readonly said: string;
  /** It says what was written, whoever changed the record since. */
  readonly same: boolean;
}

/** A text as it came back. */
export interface ReturnedText {
  readonly text: MarkedText;
  /** How many paragraphs it had when it was written, and the fingerprint of each whose mark is still there. */
  readonly of: number;
  readonly printed: ReadonlyMap<number, string>;
  readonly paragraphs: readonly ReturnedParagraph[];
}

/** Some words of a file, under the title that they stand under. */
export interface WordsUnder {
  readonly said: string;
  readonly under: string;
}

/** A row of a table that someone changed or added. */
export interface ReturnedRow {
  readonly cells: readonly string[];
  readonly under: string;
}

/** A table of the report as it came back, with how many of its rows are no longer there. */
export interface ReturnedTable {
  readonly table: number;
  readonly under: string;
  readonly lost: number;
}

export interface PlacedTexts {
  readonly texts: readonly ReturnedText[];
  /** Titles, figures and other lines that the report works out and that someone changed: the record is where they change. */
  readonly computed: readonly WordsUnder[];
  /** New paragraphs that stand under no text. */
  readonly unplaced: readonly WordsUnder[];
  /** Texts that were taken out whole, with their title. */
  readonly gone: readonly MarkedText[];
  readonly rows: readonly ReturnedRow[];
  readonly tables: readonly ReturnedTable[];
}

interface Gathered {
  readonly text: MarkedText;
  readonly of: number;
  readonly printed: Map<number, string>;
  readonly paragraphs: ReturnedParagraph[];
  /** Something of its head still says something. */
  headed: boolean;
}

interface GatheredTable {
  readonly under: string;
  readonly of: number;
  readonly seen: Set<number>;
}

/** Contents and captions come with the report and bear no mark. */
const BESIDE = /^(?:toc(?: heading| ?\d)?|contentsheading|table of contents|caption|title|subtitle|header|footer)$/u;
const HEADING = /^(?:heading|titre) ?\d$/u;

const isSaid = (said: string): boolean => comparedForm(said) !== '';

/** Goes through the pieces of a file in their order, each to the text that it is of. */
class Placing {
  private readonly texts = new Map<string, Gathered>();
  private readonly computed: WordsUnder[] = [];
  private readonly unplaced: WordsUnder[] = [];
  private readonly rows: ReturnedRow[] = [];
  private readonly tables = new Map<number, GatheredTable>();
  private current: Gathered | null = null;
  private under = '';
  private begun = false;
  /** Paragraphs that were moved away without their marks, by what they said. */
  private readonly lost = new Map<string, Mark>();

  constructor(pieces: readonly (TextPiece | RowPiece)[]) {
    for (const piece of pieces) {
      if ('row' in piece) continue;
      const { marks: [mark], said } = piece;
      if (mark?.type === 'paragraph' && !isSaid(said)) this.lost.set(mark.printed, mark);
    }
  }

  private textOf({ text, of }: Extract<Mark, { readonly type: 'paragraph' | 'head' }>): Gathered {
    const key = JSON.stringify(text);
    const known = this.texts.get(key) ?? { text, of, printed: new Map(), paragraphs: [], headed: false };
    this.texts.set(key, known);
    return known;
  }

  private line(mark: Mark, said: string): void {
    if (isSaid(said) && fingerprint(said) !== mark.printed) this.computed.push({ said, under: this.under });
    this.current = mark.type === 'computed' ? null : this.textOf(mark);
    if (this.current !== null && isSaid(said)) this.current.headed = true;
  }

  private paragraph(mark: Extract<Mark, { readonly type: 'paragraph' | 'head' }>, marks: readonly Mark[], said: string): void {
    this.current = this.textOf(mark);
    const own = marks.flatMap((one) => (one.type === 'paragraph' ? [one] : []));
    for (const { index, printed } of own) this.current.printed.set(index, printed);
    const same = own.length === 1 && fingerprint(said) === mark.printed;
    if (isSaid(said) || same) this.current.paragraphs.push({ ranks: own.map(({ index }) => index), said, same });
  }

  private written({ said, style }: TextPiece): void {
    if (!this.begun || !isSaid(said) || BESIDE.test(style)) return;
    const moved = this.lost.get(fingerprint(said));
    if (moved?.type === 'paragraph') {
      this.lost.delete(moved.printed);
      this.paragraph(moved, [moved], said);
    } else if (this.current === null || HEADING.test(style)) {
      this.current = null;
      this.unplaced.push({ said, under: this.under });
    } else this.current.paragraphs.push({ ranks: [], said, same: false });
  }

  piece(piece: TextPiece): void {
    const { marks, said, style } = piece;
    const [mark] = marks;
    if (mark === undefined) this.written(piece);
    else if (mark.type === 'paragraph') this.paragraph(mark, marks, said);
    else this.line(mark, said);
    this.begun ||= mark !== undefined;
    if (HEADING.test(style) && isSaid(said)) this.under = said;
  }

  /** A second row with the same mark is a copy, which someone added. */
  private isFirst({ table, index, of }: RowMark): boolean {
    const known = this.tables.get(table) ?? { under: this.under, of, seen: new Set() };
    this.tables.set(table, known);
    if (known.seen.has(index)) return false;
    known.seen.add(index);
    return true;
  }

  row({ row, cells }: RowPiece): void {
    const same = row !== null && this.isFirst(row) && rowPrint(cells) === row.printed;
    if (!same && cells.some(isSaid)) this.rows.push({ cells, under: this.under });
  }

  result(): PlacedTexts {
    const texts = [...this.texts.values()];
    const isGone = ({ headed, paragraphs }: Gathered): boolean => !headed && paragraphs.length === 0;
    return {
      texts: texts.filter((text) => !isGone(text)),
      gone: texts.filter(isGone).map(({ text }) => text),
      computed: this.computed,
      unplaced: this.unplaced,
      rows: this.rows,
      tables: [...this.tables].map(([table, { under, of, seen }]) => ({ table, under, lost: of - seen.size })),
    };
  }
}

/** What each text of the record became in a file that came back, and what of the file is of none. */
export const placedTexts = (pieces: readonly (TextPiece | RowPiece)[]): PlacedTexts => {
  const placing = new Placing(pieces);
  for (const piece of pieces) {
    if ('row' in piece) placing.row(piece);
    else placing.piece(piece);
  }
  return placing.result();
};
