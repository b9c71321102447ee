import { agendaBlocks, factBlocks, footBlocks, type SessionContent, type SessionWords } from './session-blocks';
import { frameOf, plain, type WrittenDocument } from './written-document';

export interface ConvocationWords extends SessionWords {
  /** The sentence that invites. */
  readonly opening: string;
}

/** « Convocation »: when and where a session is held, who is invited, and what it is to talk about. */
export const convocationDocument = (content: SessionContent, words: ConvocationWords): WrittenDocument => ({
  ...frameOf(words),
  blocks: [{ type: 'paragraph', runs: plain(words.opening) }, ...factBlocks(words), ...agendaBlocks(content, words), ...footBlocks(words)],
});
