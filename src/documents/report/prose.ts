import type { WrittenBlock, WrittenRun } from '../docx/written-document';
import { markName, type MarkedText } from './marks';

/** The paragraphs of a text, as it was written. */
export const paragraphsOf = (text: string): readonly string[] => text.split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== '');

/** A text of the record as paragraphs, each marked so that it is found again in a file that comes back. */
export const proseBlocks = (text: string | undefined, of: MarkedText, runsOf: (text: string) => readonly WrittenRun[]): readonly WrittenBlock[] =>
  paragraphsOf(text ?? '').map((paragraph, index) => ({ type: 'paragraph', runs: runsOf(paragraph), mark: markName({ text: of, paragraph: index }) }));
