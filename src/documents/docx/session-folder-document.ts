import type { Conclusion } from '#domain/reviews/review';
import { confidenceTable, declaredConfidence, type ConfidenceWords } from './confidence-blocks';
import { cutGroups, cutList, cutText } from './cut-to-fit';
import { agendaBlocks, conclusionCells, factBlocks, followUpBlocks, footBlocks, said, titled, type SessionContent } from './session-blocks';
import { frameOf, plain, type WrittenBlock, type WrittenDocument, type WrittenRow } from './written-document';

export interface FolderWords extends ConfidenceWords {
  readonly overview: { readonly title: string; readonly goal: string; readonly covered: string; readonly activities: string; readonly completed: string; readonly figure: string; readonly value: string };
  readonly since: { readonly title: string; readonly none: string; readonly changes: (count: number) => string };
  readonly asked: string;
  /** « et 12 autres ». */
  readonly others: (count: number) => string;
}

/** One goal of the convention: how many of its objectives are covered, and what is recorded under them. */
export interface FolderGoal {
  readonly name: string;
  readonly covered: string;
  readonly activities: string;
  readonly completed: string;
}

export interface FolderContent extends SessionContent {
  /** The sentence of the year, then what it leaves to say. */
  readonly sentences: readonly string[];
  readonly goals: readonly FolderGoal[];
  /** Key figures with their doubt in words. */
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** What changed under each objective since the version of the session before; null when there is none to compare to. */
  readonly since: readonly { readonly objective: string; readonly lines: readonly string[] }[] | null;
}

/** What four pages hold when every text is as long as it may be. */
const MOST = { agenda: 10, followed: 5, goals: 9, confidence: 5, since: 9, asked: 5 } as const;
const LONGEST = { fact: 180, point: 90, conclusion: 130, objective: 44, name: 24, goal: 52, line: 108, place: 76, asked: 140, confidence: 90 } as const;

const paragraph = (text: string): WrittenBlock => ({ type: 'paragraph', runs: plain(text) });

const leftOf = (left: number, { others }: FolderWords): readonly WrittenBlock[] => (left === 0 ? [] : [said(others(left))]);

const cutConclusion = (conclusion: Conclusion, longest: number): Conclusion => ({
  ...conclusion,
  text: cutText(conclusion.text, longest),
  ...(conclusion.owner !== undefined && { owner: cutText(conclusion.owner, LONGEST.name) }),
});

const agendaPart = (content: FolderContent, words: FolderWords): readonly WrittenBlock[] => {
  const { shown, left } = cutList(content.session.agenda, MOST.agenda);
  const agenda = shown.map((item) => ({ ...item, title: cutText(item.title, LONGEST.point) }));
  return [...agendaBlocks({ ...content, session: { ...content.session, agenda } }, words), ...leftOf(left, words)];
};

const followUpPart = (content: FolderContent, words: FolderWords): readonly WrittenBlock[] => {
  const { shown, left } = cutList(content.followed, MOST.followed);
  const followed = shown.map((one) => ({ ...one, conclusion: cutConclusion(one.conclusion, LONGEST.conclusion) }));
  return [...followUpBlocks({ followed }, words), ...leftOf(left, words)];
};

const goalRow = ({ name, covered, activities, completed }: FolderGoal): WrittenRow => ({
  type: 'cells',
  cells: [plain(cutText(name, LONGEST.goal)), plain(covered), plain(activities), plain(completed)],
});

const overviewPart = ({ sentences, goals, figures }: FolderContent, words: FolderWords): readonly WrittenBlock[] => {
  const { title, goal, covered, activities, completed, figure, value } = words.overview;
  const { shown, left } = cutList(goals, MOST.goals);
  const columns = [{ title: goal, width: 46 }, { title: covered, width: 20, numeric: true }, { title: activities, width: 17, numeric: true }, { title: completed, width: 17, numeric: true }];
  const figureRows = figures.map((one): WrittenRow => ({ type: 'cells', cells: [plain(one.label), plain(one.value)] }));
  return titled(title, [
    ...sentences.map((text) => paragraph(cutText(text, 300))),
    { type: 'table', columns, rows: shown.map(goalRow) },
    ...leftOf(left, words),
    { type: 'table', columns: [{ title: figure, width: 30 }, { title: value, width: 70 }], rows: figureRows },
  ]);
};

/** What the organisation declares of its objectives, where it does. */
const confidencePart = (content: FolderContent, words: FolderWords): readonly WrittenBlock[] => {
  const { shown, left } = cutList(declaredConfidence(content), MOST.confidence);
  if (shown.length === 0) return [];
  const cut = shown.map((one) => ({ ...one, ...(one.sentence !== undefined && { sentence: cutText(one.sentence, LONGEST.confidence) }) }));
  return titled(words.confidence.title, [confidenceTable(cut, content, words), ...leftOf(left, words)]);
};

const sincePart = ({ since }: FolderContent, words: FolderWords): readonly WrittenBlock[] => {
  if (since === null) return [];
  if (since.length === 0) return titled(words.since.title, [said(words.since.none)]);
  const { shown, left } = cutGroups(since, MOST.since);
  const placed = shown.flatMap(({ group, shown: lines, left: more }): readonly WrittenBlock[] => [
    { type: 'paragraph', runs: [{ text: cutText(group.objective, LONGEST.place), bold: true }, ...(more === 0 ? [] : [{ text: ` · ${words.since.changes(group.lines.length)}` }])], keepNext: true },
    { type: 'list', items: lines.map((line) => cutText(line, LONGEST.line)) },
  ]);
  return titled(words.since.title, [...placed, ...leftOf(left, words)]);
};

/** What this session is asked to decide: what is proposed to it and asked of it. */
const askedPart = (content: FolderContent, words: FolderWords): readonly WrittenBlock[] => {
  const { shown, left } = cutList(content.conclusions.filter(({ type }) => type === 'proposition' || type === 'request'), MOST.asked);
  if (shown.length === 0) return [];
  const { conclusion, objective, owner, due } = words.columns;
  const columns = [{ title: conclusion, width: 50 }, { title: objective, width: 18 }, { title: owner, width: 17 }, { title: due, width: 15 }];
  const rows = shown.map((one): WrittenRow => ({ type: 'cells', cells: conclusionCells(cutConclusion(one, LONGEST.asked), content, words) }));
  return [...titled(words.asked, [{ type: 'table', columns, rows }]), ...leftOf(left, words)];
};

/** What may not take more than its place, whatever was typed. */
const fitting = (content: FolderContent, words: FolderWords): readonly [FolderContent, FolderWords] => [
  { ...content, objectives: content.objectives.map((objective) => ({ ...objective, shortTitle: cutText(objective.shortTitle, LONGEST.objective) })) },
  { ...words, subtitle: cutText(words.subtitle, 180), facts: words.facts.map(({ name, value }) => ({ name, value: cutText(value, LONGEST.fact) })), foot: words.foot.map((line) => cutText(line, 200)) },
];

/**
 * « Dossier de séance », at most four A4 pages: the agenda, what became of earlier conclusions, one overview of the year, what
 * is declared of its objectives, what changed since the last session, and what this one is asked for. What is too much is cut, and said to be.
 */
export const sessionFolderDocument = (given: FolderContent, words: FolderWords): WrittenDocument => {
  const [content, own] = fitting(given, words);
  return {
    ...frameOf(own),
    blocks: [...factBlocks(own), ...agendaPart(content, own), ...followUpPart(content, own), ...overviewPart(content, own), ...confidencePart(content, own), ...sincePart(content, own), ...askedPart(content, own), ...footBlocks(own)],
  };
};
