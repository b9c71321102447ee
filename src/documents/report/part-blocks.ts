import type { ArrangedPart } from '#domain/report/arrange-report';
import { plain, type WrittenBlock } from '../docx/written-document';
import { activitiesBlocks } from './goal-blocks';
import type { MarkedText } from './marks';
import { headMark, proseBlocks } from './prose';
import type { ReportContent } from './report-content';
import type { ReportTable, ReportWords } from './report-words';

const tableBlocks = ({ how, columns, rows }: ReportTable): readonly WrittenBlock[] => [
  ...(how === undefined ? [] : [{ type: 'paragraph', runs: plain(how), small: true, keepNext: true } as const]),
  { type: 'table', columns, rows },
];

/** What a part tells under its title, goals apart; nothing where the year has none of it. */
const bodyOf = (part: Exclude<ArrangedPart['part'], 'goals'>, content: ReportContent, words: ReportWords): readonly WrittenBlock[] => {
  const told = (how: string, ids: ReportContent['elsewhere']): readonly WrittenBlock[] =>
    ids.length === 0 ? [] : [{ type: 'paragraph', runs: plain(how), small: true }, ...activitiesBlocks(ids, true, content, words)];
  switch (part) {
    case 'foreword':
      return [];
    case 'summary':
      return words.summary.map((line) => ({ type: 'paragraph', runs: plain(line) }));
    case 'charts':
      return content.charts;
    case 'elsewhere':
      return told(words.elsewhere, content.elsewhere);
    case 'named':
      return told(words.named, content.named);
    case 'unplaced':
      return told(words.unplaced, content.unplaced);
    case 'key_figures':
    case 'studies':
    case 'events':
    case 'opinions':
    case 'press':
    case 'postponed':
    case 'outside_programme':
    case 'others_works':
    case 'funding':
    case 'sources':
      return words.tables(part).flatMap(tableBlocks);
  }
};

/** A part of the report beside its goals: its title, what was written of it, and what it tells. */
export const partBlocks = ({ part, introduction }: ArrangedPart, content: ReportContent, words: ReportWords): readonly WrittenBlock[] => {
  if (part === 'goals') return [];
  const body = bodyOf(part, content, words);
  const text: MarkedText = { type: 'introduction', place: { type: 'part', part } };
  const prose = proseBlocks(introduction, text, words.prose);
  const title = words.partTitle[part];
  return body.length + prose.length === 0 ? [] : [{ type: 'heading', level: 1, text: title, ...headMark(text, introduction, title) }, ...prose, ...body];
};
