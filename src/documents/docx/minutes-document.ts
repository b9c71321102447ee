import type { Conclusion } from '#domain/reviews/review';
import { confidenceTable, declaredConfidence, type ConfidenceWords } from './confidence-blocks';
import { agendaBlocks, conclusionCells, factBlocks, followUpBlocks, footBlocks, said, titled, type SessionContent } from './session-blocks';
import { frameOf, type WrittenBlock, type WrittenDocument, type WrittenRow } from './written-document';

export interface MinutesWords extends ConfidenceWords {
  /** « Projet », « Validé le… »: the stage that the minutes are at. */
  readonly stage: string;
  readonly conclusions: { readonly title: string; readonly none: string; readonly headings: Readonly<Record<Conclusion['type'], string>> };
}

/** What commits comes first. */
const ORDER = ['decision', 'proposition', 'request', 'information'] as const;

const rowsOf = (content: SessionContent, words: MinutesWords): readonly WrittenRow[] =>
  ORDER.flatMap((type): readonly WrittenRow[] => {
    const own = content.conclusions.filter((conclusion) => conclusion.type === type);
    if (own.length === 0) return [];
    return [{ type: 'heading', text: words.conclusions.headings[type] }, ...own.map((one): WrittenRow => ({ type: 'cells', cells: conclusionCells(one, content, words) }))];
  });

const conclusionBlocks = (content: SessionContent, words: MinutesWords): readonly WrittenBlock[] => {
  const { title, none } = words.conclusions;
  if (content.conclusions.length === 0) return titled(title, [said(none)]);
  const { conclusion, objective, owner, due } = words.columns;
  const columns = [{ title: conclusion, width: 46 }, { title: objective, width: 20 }, { title: owner, width: 18 }, { title: due, width: 16 }];
  return titled(title, [{ type: 'table', columns, rows: rowsOf(content, words) }]);
};

const confidenceBlocks = (content: SessionContent, words: MinutesWords): readonly WrittenBlock[] => {
  const declared = declaredConfidence(content);
  return declared.length === 0 ? [] : titled(words.confidence.title, [confidenceTable(declared, content, words)]);
};

/**
 * « Relevé de conclusions »: what a session concluded, by kind, each with who follows it up and by when, then what became of
 * earlier ones; at its foot the hash of the version that it goes with. Notes of work are no part of it.
 */
export const minutesDocument = (content: SessionContent, words: MinutesWords): WrittenDocument => ({
  ...frameOf(words),
  blocks: [
    ...(words.stage === '' ? [] : [said(words.stage)]),
    ...factBlocks(words),
    ...agendaBlocks(content, words),
    ...conclusionBlocks(content, words),
    ...confidenceBlocks(content, words),
    ...followUpBlocks(content, words),
    ...footBlocks(words),
  ],
});
