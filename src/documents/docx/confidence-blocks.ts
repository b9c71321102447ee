import type { ConfidenceLevel, DeclaredConfidence } from '#domain/reviews/review';
import { objectiveRuns, type SessionContent, type SessionWords } from './session-blocks';
import { plain, type WrittenBlock, type WrittenRow } from './written-document';

export interface ConfidenceWords extends SessionWords {
  readonly confidence: { readonly title: string; readonly level: string; readonly sentence: string; readonly levels: Readonly<Record<ConfidenceLevel, string>> };
}

/** How sure the organisation says it is, of the objectives where it says it, in the order of the convention. */
export const declaredConfidence = ({ session, objectives }: Pick<SessionContent, 'session' | 'objectives'>): readonly DeclaredConfidence[] =>
  objectives.flatMap(({ id }) => (session.confidence ?? []).filter(({ objective }) => objective === id));

export const confidenceTable = (declared: readonly DeclaredConfidence[], content: Pick<SessionContent, 'objectives'>, words: ConfidenceWords): WrittenBlock => {
  const { level, sentence, levels } = words.confidence;
  const columns = [{ title: words.columns.objective, width: 34 }, { title: level, width: 18 }, { title: sentence, width: 48 }];
  const rows = declared.map((one): WrittenRow => ({ type: 'cells', cells: [objectiveRuns(one.objective, content, words), plain(levels[one.level]), plain(one.sentence === undefined ? '' : words.text(one.sentence))] }));
  return { type: 'table', columns, rows };
};
