import type { StrategicGoal } from '#domain/objectives/objective';
import type { GoalId } from '#domain/record/id';
import { frameOf, plain, type DocumentFrame, type WrittenBlock, type WrittenDocument } from './written-document';

/** One work as the note tells it: its title, its figures in words, and how the report begins to tell it. */
export interface NoteWork {
  readonly title: string;
  readonly figures: readonly string[];
  readonly text: string | undefined;
}

/** One year of the grant, in cents; null for what is not recorded. */
export interface NoteYear {
  readonly year: number;
  readonly maximumCents: number | null;
  readonly votedCents: number | null;
  readonly paidCents: number | null;
}

export interface CommissionNoteContent {
  readonly goals: readonly StrategicGoal[];
  readonly works: readonly NoteWork[];
  /** How many actions the next programme has under each goal; null when there is none yet. */
  readonly planned: ReadonlyMap<GoalId, number> | null;
  readonly years: readonly NoteYear[];
  /** Those that are known, in the order they are quoted. */
  readonly references: readonly { readonly name: string; readonly value: string }[];
}

/** The words of the note; what is not known has no sentence of its own in them. */
export interface CommissionNoteWords extends DocumentFrame {
  readonly subject: { readonly name: string; readonly text: string };
  readonly convention: { readonly title: string; readonly opening: readonly string[]; readonly goals: string };
  readonly works: { readonly title: string; readonly opening: string };
  readonly programme: { readonly title: string; readonly opening: string; readonly goal: (goal: string, actions: number) => string };
  readonly amount: { readonly title: string; readonly text: string };
  readonly years: { readonly year: string; readonly maximum: string; readonly voted: string; readonly paid: string };
  readonly references: { readonly title: string; readonly name: string; readonly value: string };
  readonly text: (text: string) => string;
  readonly cents: (cents: number | null) => string;
}

const paragraph = (text: string): WrittenBlock => ({ type: 'paragraph', runs: plain(text) });
const heading = (text: string): WrittenBlock => ({ type: 'heading', level: 1, text });

const goalName = ({ code, title }: StrategicGoal, { text }: CommissionNoteWords): string => `${code}. ${text(title)}`;

const conventionBlocks = ({ goals }: CommissionNoteContent, words: CommissionNoteWords): readonly WrittenBlock[] => [
  heading(words.convention.title),
  ...words.convention.opening.map(paragraph),
  ...(goals.length === 0 ? [] : ([{ type: 'paragraph', runs: plain(words.convention.goals), keepNext: true }, { type: 'list', items: goals.map((goal) => goalName(goal, words)) }] as const)),
];

const workBlock = ({ title, figures, text }: NoteWork, words: CommissionNoteWords): WrittenBlock => {
  const after = [figures.join(' ; '), ...(text === undefined ? [] : [words.text(text).replace(/\.$/u, '')])].filter((part) => part !== '');
  return { type: 'paragraph', runs: [{ text: words.text(title), bold: true }, { text: after.length === 0 ? '.' : ` : ${after.join('. ')}.` }] };
};

const worksBlocks = ({ works }: CommissionNoteContent, words: CommissionNoteWords): readonly WrittenBlock[] =>
  works.length === 0 ? [] : [heading(words.works.title), paragraph(words.works.opening), ...works.map((work) => workBlock(work, words))];

const programmeBlocks = ({ goals, planned }: CommissionNoteContent, words: CommissionNoteWords): readonly WrittenBlock[] => {
  if (planned === null) return [];
  const items = goals.flatMap((goal) => {
    const actions = planned.get(goal.id) ?? 0;
    return actions === 0 ? [] : [words.programme.goal(goalName(goal, words), actions)];
  });
  return [heading(words.programme.title), paragraph(words.programme.opening), ...(items.length === 0 ? [] : ([{ type: 'list', items }] as const))];
};

const amountBlocks = ({ years }: CommissionNoteContent, words: CommissionNoteWords): readonly WrittenBlock[] => {
  const columns = words.years;
  return [
    heading(words.amount.title),
    paragraph(words.amount.text),
    {
      type: 'table',
      columns: [
        { title: columns.year, width: 16 },
        { title: columns.maximum, width: 28, numeric: true },
        { title: columns.voted, width: 28, numeric: true },
        { title: columns.paid, width: 28, numeric: true },
      ],
      rows: years.map(({ year, maximumCents, votedCents, paidCents }) => ({
        type: 'cells' as const,
        cells: [plain(String(year)), ...[maximumCents, votedCents, paidCents].map((cents) => plain(words.cents(cents)))],
      })),
    },
  ];
};

const referenceBlocks = ({ references }: CommissionNoteContent, { references: words }: CommissionNoteWords): readonly WrittenBlock[] => {
  if (references.length === 0) return [];
  const rows = references.map(({ name, value }) => ({ type: 'cells' as const, cells: [plain(name), plain(value)] }));
  return [heading(words.title), { type: 'table', columns: [{ title: words.name, width: 40 }, { title: words.value, width: 60 }], rows }];
};

/**
 * The note by which a grant is put to the commission of a funder: the convention and its goals, some works on its territory,
 * the next programme, the amount proposed beside the years before, and the references.
 */
export const commissionNoteDocument = (content: CommissionNoteContent, words: CommissionNoteWords): WrittenDocument => ({
  ...frameOf(words),
  blocks: [
    { type: 'paragraph', runs: [{ text: words.subject.name, bold: true }, { text: words.subject.text }] },
    ...conventionBlocks(content, words),
    ...worksBlocks(content, words),
    ...programmeBlocks(content, words),
    ...amountBlocks(content, words),
    ...referenceBlocks(content, words),
  ],
});
