import { frameOf, plain, type DocumentFrame, type WrittenBlock, type WrittenDocument, type WrittenRow } from './written-document';

/** A file as its recipient can recognise it: its name, its size and the beginning of its hash. */
export interface SlipFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** A piece as the slip tells it, in words; `sent` is null when nothing is recorded of it. */
export interface SlipPiece {
  readonly label: string;
  readonly article: string | undefined;
  readonly sent: {
    readonly state: string;
    readonly date: string | undefined;
    readonly means: string | undefined;
    readonly files: readonly SlipFile[];
  } | null;
}

export interface SlipContent {
  readonly pieces: readonly SlipPiece[];
  /** Those that are known, in the order they are quoted. */
  readonly references: readonly { readonly name: string; readonly value: string }[];
}

export interface SlipWords extends DocumentFrame {
  /** « À : … », the period, the day it is made out. */
  readonly opening: readonly { readonly name: string; readonly value: string }[];
  readonly none: string;
  readonly columns: { readonly piece: string; readonly sent: string; readonly means: string; readonly files: string };
  readonly notRecorded: string;
  readonly undated: string;
  readonly references: { readonly title: string; readonly name: string; readonly value: string };
  readonly signatures: { readonly title: string; readonly sender: string; readonly recipient: string; readonly name: string; readonly date: string; readonly signature: string };
  readonly file: (file: SlipFile) => string;
}

const rowOf = ({ label, article, sent }: SlipPiece, words: SlipWords): WrittenRow => ({
  type: 'cells',
  cells: [
    [{ text: label, bold: true }, ...(article === undefined ? [] : plain(`, ${article}`))],
    sent === null ? [{ text: words.notRecorded, italic: true }] : plain([sent.state, sent.date ?? words.undated].join(', ')),
    plain(sent?.means ?? ''),
    plain((sent?.files ?? []).map(words.file).join(' ; ')),
  ],
});

const piecesBlock = ({ pieces }: SlipContent, words: SlipWords): WrittenBlock => {
  const { columns } = words;
  if (pieces.length === 0) return { type: 'paragraph', runs: plain(words.none) };
  return {
    type: 'table',
    columns: [
      { title: columns.piece, width: 32 },
      { title: columns.sent, width: 20 },
      { title: columns.means, width: 16 },
      { title: columns.files, width: 32 },
    ],
    rows: pieces.map((piece) => rowOf(piece, words)),
  };
};

const referencesBlocks = ({ references }: SlipContent, { references: words }: SlipWords): readonly WrittenBlock[] =>
  references.length === 0
    ? []
    : [
        { type: 'heading', level: 1, text: words.title },
        {
          type: 'table',
          columns: [
            { title: words.name, width: 45 },
            { title: words.value, width: 55 },
          ],
          rows: references.map(({ name, value }) => ({ type: 'cells', cells: [plain(name), plain(value)] })),
        },
      ];

/** Where each side signs, with the room that a hand needs. */
const signatureBlocks = ({ signatures: words }: SlipWords): readonly WrittenBlock[] => [
  { type: 'heading', level: 1, text: words.title },
  {
    type: 'table',
    columns: [
      { title: '', width: 20 },
      { title: words.sender, width: 40 },
      { title: words.recipient, width: 40 },
    ],
    rows: [
      { type: 'cells', cells: [plain(words.name)] },
      { type: 'cells', cells: [plain(words.date)] },
      { type: 'cells', cells: [plain(words.signature)], tall: true },
    ],
  },
];

/** The slip that goes with what is handed over to one recipient: pieces, means and files, references, and where both sign. */
export const transmissionSlipDocument = (content: SlipContent, words: SlipWords): WrittenDocument => ({
  ...frameOf(words),
  blocks: [
    ...words.opening.map(({ name, value }): WrittenBlock => ({ type: 'paragraph', runs: [{ text: name, bold: true }, { text: value }] })),
    piecesBlock(content, words),
    ...referencesBlocks(content, words),
    ...signatureBlocks(words),
  ],
});
