import type { ArrangedPart } from '#domain/report/arrange-report';
import type { ReportDetail } from '#domain/report/report-details';
import type { ReportPart } from '#domain/report/report-parts';
import { frameOf, plain, type WrittenBlock, type WrittenDocument } from '../docx/written-document';
import { activitiesBlocks, goalHead, objectiveHead } from './goal-blocks';
import { partBlocks } from './part-blocks';
import type { ReportContent } from './report-content';
import type { ReportWords } from './report-words';

/** What a shorter report leaves to the whole one: lists of what its goals tell. */
const LEFT_TO_MORE: Readonly<Record<ReportDetail, ReadonlySet<ReportPart>>> = {
  one_page: new Set(['charts', 'studies', 'events', 'opinions', 'press', 'outside_programme', 'others_works', 'elsewhere', 'named', 'unplaced', 'sources']),
  twelve_pages: new Set(['studies', 'events', 'opinions', 'sources']),
  all: new Set(),
};

/** So many activities are told in a few milliseconds. */
const SLICE = 40;

const slicesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => Array.from({ length: Math.ceil(items.length / SLICE) }, (_, index) => items.slice(index * SLICE, (index + 1) * SLICE));

/** The goals are a part whose order can be chosen like that of the others, told goal by goal and objective by objective. */
function* goalChapters(content: ReportContent, words: ReportWords): Generator<readonly WrittenBlock[]> {
  for (const goal of content.arranged.goals) {
    yield goalHead(goal, words);
    if (content.arranged.detail === 'one_page') continue;
    for (const objective of goal.objectives) {
      yield objectiveHead(objective, words);
      for (const ids of slicesOf(objective.activities)) yield activitiesBlocks(ids, objective.merged.length > 0, content, words);
    }
  }
}

/** Whether a detail tells a part: always, once something was written of it. */
export const isTold = ({ part, introduction }: ArrangedPart, detail: ReportDetail): boolean => introduction !== undefined || !LEFT_TO_MORE[detail].has(part);

/**
 * A year's report chapter by chapter, so that whoever writes a long one can stop between two, and say how far it is. A chapter
 * is a part, the head of a goal or of an objective, or some of its activities.
 */
export function* reportChapters(content: ReportContent, words: ReportWords): Generator<readonly WrittenBlock[]> {
  const { detail, parts } = content.arranged;
  yield words.opening.map((text): WrittenBlock => ({ type: 'paragraph', runs: plain(text), small: true }));
  if (detail !== 'one_page') yield [{ type: 'contents', title: words.contents }, { type: 'page' }];
  for (const part of parts) {
    if (part.part === 'goals') yield* goalChapters(content, words);
    else if (isTold(part, detail)) yield partBlocks(part, content, words);
  }
  yield [{ type: 'paragraph', runs: plain(words.closing), small: true }];
}

/** How many chapters `reportChapters` gives at most. */
export const chapterCount = ({ arranged }: ReportContent): number =>
  arranged.goals.reduce((sum, { objectives }) => objectives.reduce((all, { activities }) => all + 1 + slicesOf(activities).length, sum + 1), arranged.parts.length + 3);

/** A whole report at once: a short one, or one whose chapters were gathered. */
export const reportDocument = (blocks: readonly WrittenBlock[], words: ReportWords): WrittenDocument => ({ ...frameOf(words), blocks });
