import type { WrittenBlock, WrittenRun } from '../docx/written-document';
import { fingerprint } from './compared-form';
import { markName, MOST_PARAGRAPHS, type MarkedText } from './marks';

/** The paragraphs of a text, as it was written. */
export const paragraphsOf = (text: string): readonly string[] => text.split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== '');

const said = (runs: readonly WrittenRun[]): string => runs.map(({ text }) => text).join('');

/** The mark of a title under which a text of the record stands, or would stand. */
export const headMark = (of: MarkedText, text: string | undefined, title: string): { readonly mark?: string } => {
  const count = paragraphsOf(text ?? '').length;
  return count > MOST_PARAGRAPHS ? {} : { mark: markName({ type: 'head', text: of, index: 0, of: count, printed: fingerprint(title) }) };
};

/** A text of the record as paragraphs, each marked so that it is found again in a file that comes back. */
export const proseBlocks = (text: string | undefined, of: MarkedText, runsOf: (text: string) => readonly WrittenRun[]): readonly WrittenBlock[] => {
  const paragraphs = paragraphsOf(text ?? '');
  const isMarked = paragraphs.length <= MOST_PARAGRAPHS;
  return paragraphs.map((paragraph, index) => {
    const runs = runsOf(paragraph);
    return { type: 'paragraph', runs, ...(isMarked && { mark: markName({ type: 'paragraph', text: of, index, of: paragraphs.length, printed: fingerprint(said(runs)) }) }) };
  });
};
