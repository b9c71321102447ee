import type { OperationalObjective } from '#domain/objectives/objective';
import type { PartialDate } from '#domain/periods/partial-date';
import type { FollowedConclusion } from '#domain/reviews/follow-up';
import type { Conclusion, Review } from '#domain/reviews/review';
import { plain, type DocumentFrame, type WrittenBlock, type WrittenRun } from './written-document';

/** The words that every document of a session shares. */
export interface SessionWords extends DocumentFrame {
  /** Date, hour, place, participants: each with what is known of it, or that it is not. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly agenda: { readonly title: string; readonly none: string; readonly rank: string; readonly point: string; readonly objective: string };
  readonly followUp: { readonly title: string; readonly late: string; readonly outcomes: Readonly<Record<Conclusion['followUp'], string>> };
  readonly columns: { readonly conclusion: string; readonly objective: string; readonly owner: string; readonly due: string; readonly outcome: string };
  readonly types: Readonly<Record<Conclusion['type'], string>>;
  /** What stands at the very end: numbers to be recalled, and the version that the document goes with. */
  readonly foot: readonly string[];
  readonly text: (text: string) => string;
  readonly period: (date: PartialDate) => string;
}

export interface SessionContent {
  readonly session: Review;
  readonly conclusions: readonly Conclusion[];
  readonly followed: readonly FollowedConclusion[];
  readonly objectives: readonly OperationalObjective[];
}

export const titled = (title: string, blocks: readonly WrittenBlock[]): readonly WrittenBlock[] => [{ type: 'heading', level: 1, text: title }, ...blocks];

export const said = (text: string): WrittenBlock => ({ type: 'paragraph', runs: [{ text, italic: true }] });

export const factBlocks = ({ facts }: SessionWords): readonly WrittenBlock[] =>
  facts.map(({ name, value }): WrittenBlock => ({ type: 'paragraph', runs: [{ text: `${name} `, bold: true }, { text: value }] }));

/** The objective that a point or a conclusion is about, by its code and its short title. */
export const objectiveRuns = (id: string | undefined, { objectives }: Pick<SessionContent, 'objectives'>, { text }: SessionWords): readonly WrittenRun[] => {
  const objective = objectives.find((one) => one.id === id);
  return objective === undefined ? [] : plain(`${objective.code} ${text(objective.shortTitle)}`);
};

export const agendaBlocks = (content: SessionContent, words: SessionWords): readonly WrittenBlock[] => {
  const { title, none, rank, point, objective } = words.agenda;
  const { agenda } = content.session;
  if (agenda.length === 0) return titled(title, [said(none)]);
  const rows = agenda.map((item, index) => ({
    type: 'cells' as const,
    cells: [plain(String(index + 1)), plain(words.text(item.title)), objectiveRuns(item.objective, content, words)],
  }));
  return titled(title, [{ type: 'table', columns: [{ title: rank, width: 7 }, { title: point, width: 58 }, { title: objective, width: 35 }], rows }]);
};

/** Who follows a conclusion up, and by when; what nobody recorded is left empty. */
const whoAndWhen = ({ owner, due }: Conclusion, { text, period }: SessionWords) => [plain(owner === undefined ? '' : text(owner)), plain(due === undefined ? '' : period(due))];

export const conclusionCells = (conclusion: Conclusion, content: Pick<SessionContent, 'objectives'>, words: SessionWords) => [
  plain(words.text(conclusion.text)),
  objectiveRuns(conclusion.objective, content, words),
  ...whoAndWhen(conclusion, words),
];

/** What earlier sessions concluded, with what became of it; nothing when there is nothing to follow up. */
export const followUpBlocks = ({ followed }: Pick<SessionContent, 'followed'>, words: SessionWords): readonly WrittenBlock[] => {
  if (followed.length === 0) return [];
  const { conclusion: what, owner, due, outcome } = words.columns;
  const { title, late: isLate, outcomes } = words.followUp;
  const rows = followed.map(({ conclusion, late }) => ({
    type: 'cells' as const,
    cells: [
      [{ text: `${words.types[conclusion.type]} `, bold: true }, { text: words.text(conclusion.text) }],
      ...whoAndWhen(conclusion, words),
      plain(conclusion.type === 'information' ? '' : [outcomes[conclusion.followUp], ...(late ? [isLate] : [])].join(', ')),
    ],
  }));
  return titled(title, [{ type: 'table', columns: [{ title: what, width: 50 }, { title: owner, width: 18 }, { title: due, width: 16 }, { title: outcome, width: 16 }], rows }]);
};

export const footBlocks = ({ foot }: SessionWords): readonly WrittenBlock[] => foot.map((text): WrittenBlock => ({ type: 'paragraph', runs: plain(text), small: true }));
