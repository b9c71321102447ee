import { Bookmark, FootnoteReferenceRun, Paragraph, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { WrittenRun } from './written-document';

/** The notes of a document in the order of their calls, filled in while its text is set. */
export type Notes = string[];

/** Words as Word has them, each note called where it belongs and kept in `notes`, which numbers it. */
export const runsOf = (runs: readonly WrittenRun[], notes: Notes): ParagraphChild[] =>
  runs.flatMap(({ text, bold = false, italic = false, note }): ParagraphChild[] => {
    const options: IRunOptions = { text, bold, italics: italic };
    const words = new TextRun(options);
    if (note === undefined) return [words];
    notes.push(note);
    return [words, new FootnoteReferenceRun(notes.length)];
  });

/** The words of a paragraph under a hidden bookmark, where there is one to find them by. */
export const marked = (mark: string | undefined, children: ParagraphChild[]): ParagraphChild[] => (mark === undefined ? children : [new Bookmark({ id: mark, children })]);

/** The notes as the file keeps them, by number. */
export const footnotesOf = (notes: Notes): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> =>
  Object.fromEntries(notes.map((note, index) => [String(index + 1), { children: [new Paragraph({ children: [new TextRun({ text: note, size: 18 })] })] }]));
