/** Some words, as they are set. */
export interface WrittenRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Told at the foot of the page, called after these words. */
  readonly note?: string;
}

/** One row of a table: its cells, `tall` where a hand is to write in them, or a heading across all of them. `mark` is a hidden bookmark, as that of a block. */
export type WrittenRow =
  | { readonly type: 'cells'; readonly cells: readonly (readonly WrittenRun[])[]; readonly tall?: boolean; readonly mark?: string }
  | { readonly type: 'heading'; readonly text: string; readonly mark?: string }
  | { readonly type: 'total'; readonly cells: readonly (readonly WrittenRun[])[]; readonly mark?: string };

export interface WrittenColumn {
  readonly title: string;
  /** Its share of the width of the page; all of them make 100. */
  readonly width: number;
  readonly numeric?: boolean;
}

/** A picture as large as its width asks, up to that of the text; `alt` says what it shows to whoever does not see it. */
export interface WrittenImage {
  readonly type: 'image';
  readonly format: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels that it fits within on paper, where that is less than the text. */
  readonly within?: { readonly width: number; readonly height: number };
  readonly alt: string;
  readonly caption?: string;
}

/** `mark` is a hidden bookmark by which a heading, a paragraph or the head of a table is found again in a file that comes back. */
export type WrittenBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly mark?: string }
  | { readonly type: 'paragraph'; readonly runs: readonly WrittenRun[]; readonly small?: boolean; readonly keepNext?: boolean; readonly mark?: string }
  | { readonly type: 'contents'; readonly title: string }
  /** The heading that follows begins a page. */
  | { readonly type: 'page' }
  | WrittenImage
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly columns: readonly WrittenColumn[]; readonly rows: readonly WrittenRow[]; readonly mark?: string };

/** What stands around the text of a document, in the language asked for. */
export interface DocumentFrame {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** What stands at the head of every page but the first. */
  readonly runningHead: string;
  readonly language: string;
  /** « Page 2 sur 7 »: the words before each number. */
  readonly page: string;
  readonly of: string;
}

/** A document to be written, whatever the format. */
export interface WrittenDocument extends DocumentFrame {
  /** What the file says of itself to whoever reads it by program, by name. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly blocks: readonly WrittenBlock[];
}

export const plain = (text: string): readonly WrittenRun[] => [{ text }];

/** The frame alone, of words that hold more. */
export const frameOf = ({ title, subtitle, author, runningHead, language, page, of }: DocumentFrame): DocumentFrame => ({ title, subtitle, author, runningHead, language, page, of });
