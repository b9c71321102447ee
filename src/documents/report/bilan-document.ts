import type { SourceDocument } from '#domain/dossier/dossier';
import type { BilanObjective, ConventionBilan } from '#domain/results/convention-bilan';
import { frameOf, plain, type WrittenBlock, type WrittenColumn, type WrittenDocument, type WrittenRow } from '../docx/written-document';
import type { BilanWords } from './bilan-words';

const heading = (level: 1 | 2 | 3, text: string): WrittenBlock => ({ type: 'heading', level, text });

const line = (text: string): WrittenBlock => ({ type: 'paragraph', runs: plain(text) });

const small = (text: string): WrittenBlock => ({ type: 'paragraph', runs: plain(text), small: true, keepNext: true });

const cells = (...texts: readonly string[]): WrittenRow => ({ type: 'cells', cells: texts.map(plain) });

/** What years leave to the first column, at most as wide as a few words need. */
const MOST = 18;
const SHARED = 72;

const yearColumns = (first: string, titles: readonly string[]): readonly WrittenColumn[] => {
  const width = Math.min(MOST, Math.floor(SHARED / Math.max(titles.length, 1)));
  return [{ title: first, width: 100 - width * titles.length }, ...titles.map((title) => ({ title, width }))];
};

const summaryBlocks = ({ goals, years }: ConventionBilan, words: BilanWords): readonly WrittenBlock[] => [
  heading(1, words.titles.summary),
  ...words.how.map(small),
  {
    type: 'table',
    columns: yearColumns(words.columns.objective, years.map(String)),
    rows: goals.flatMap(({ goal, objectives }): readonly WrittenRow[] => [{ type: 'heading', text: words.goal(goal) }, ...objectives.map(({ objective, cells: own }) => cells(words.objectiveInShort(objective), ...own.map(words.cell)))]),
  },
];

const expectedBlocks = ({ commitments }: BilanObjective, years: readonly number[], words: BilanWords): readonly WrittenBlock[] => [
  heading(3, words.titles.expected),
  commitments.length === 0
    ? line(words.noCommitment)
    : {
        type: 'table',
        columns: yearColumns(words.columns.expected, years.map(String)),
        rows: commitments.map(({ commitment, answered }): WrittenRow => ({ type: 'cells', cells: [words.commitment(commitment), ...answered.map((count) => plain(words.answered(count)))] })),
      },
];

const activitiesBlocks = ({ cells: own }: BilanObjective, words: BilanWords): readonly WrittenBlock[] => [
  heading(3, words.titles.activities),
  {
    type: 'table',
    columns: [
      { title: words.columns.year, width: 14 },
      { title: words.columns.recorded, width: 26 },
      { title: words.columns.progress, width: 60 },
    ],
    rows: own.map((cell) => cells(String(cell.year), words.recorded(cell), words.progress(cell))),
  },
];

const figuresBlocks = ({ figures }: BilanObjective, years: readonly number[], words: BilanWords): readonly WrittenBlock[] => [
  heading(3, words.titles.figures),
  figures.length === 0
    ? line(words.noFigure)
    : {
        type: 'table',
        columns: yearColumns(words.columns.figure, [...years.map(String), words.columns.total]),
        rows: figures.map(({ metric, years: sums, total }) => cells(words.metric(metric), ...sums.map(words.sum), words.sum(total))),
      },
];

const indicatorBlocks = ({ indicators }: BilanObjective, years: readonly number[], words: BilanWords): readonly WrittenBlock[] => {
  if (indicators.length === 0) return [];
  const rows = indicators.map((indicator) => {
    const { name, baseline, years: told } = words.indicator(indicator);
    return cells(name, baseline, ...told);
  });
  return [heading(3, words.titles.indicators), { type: 'table', columns: yearColumns(words.columns.indicator, [words.columns.baseline, ...years.map(String)]), rows }];
};

const objectiveBlocks = (told: BilanObjective, { years, following }: ConventionBilan, words: BilanWords): readonly WrittenBlock[] => [
  heading(2, words.objective(told.objective)),
  ...expectedBlocks(told, years, words),
  ...activitiesBlocks(told, words),
  ...figuresBlocks(told, years, words),
  ...indicatorBlocks(told, years, words),
  ...(told.postponed.length === 0 ? [] : [heading(3, words.titles.postponed), { type: 'list', items: told.postponed.map(words.chain) } as const]),
  ...(following.length === 0 ? [] : [heading(3, words.titles.next), line(words.next(told))]),
];

/** A convention's bilan chapter by chapter: its summary, each objective under its goal, its sources. */
export function* bilanChapters(bilan: ConventionBilan, documents: readonly SourceDocument[], words: BilanWords): Generator<readonly WrittenBlock[]> {
  yield words.opening.map(line);
  yield [{ type: 'contents', title: words.contents }, { type: 'page' }];
  yield summaryBlocks(bilan, words);
  for (const { goal, objectives } of bilan.goals) {
    yield [heading(1, words.goal(goal))];
    for (const objective of objectives) yield objectiveBlocks(objective, bilan, words);
  }
  yield [heading(1, words.titles.sources), documents.length === 0 ? line(words.noDocument) : { type: 'list', items: documents.map(words.document) }];
  yield [{ type: 'paragraph', runs: plain(words.closing), small: true }];
}

export const bilanDocument = (blocks: readonly WrittenBlock[], words: BilanWords): WrittenDocument => ({ ...frameOf(words), blocks });

/** How many chapters `bilanChapters` gives. */
export const bilanLength = ({ goals }: ConventionBilan): number => goals.reduce((sum, { objectives }) => sum + 1 + objectives.length, 5);
