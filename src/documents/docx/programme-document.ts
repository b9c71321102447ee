import type { Commitment, OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import type { PlannedAction } from '#domain/programme/planned-action';
import { programmeTree, type ProgrammeNode } from '#domain/programme/programme-tree';
import type { ObjectiveId } from '#domain/record/id';
import { frameOf, plain, type DocumentFrame, type WrittenBlock, type WrittenColumn, type WrittenDocument, type WrittenRow, type WrittenRun } from './written-document';

/** The words of a document and how its language writes what an action says. */
export interface ProgrammeWords extends DocumentFrame {
  /** « 185 actions… », and the stage that the programme is at. */
  readonly opening: readonly string[];
  readonly contributionTitle: string;
  readonly commitmentsTitle: string;
  readonly nothing: string;
  readonly toBeSpecified: string;
  readonly elsewhere: string;
  readonly columns: { readonly number: string; readonly action: string; readonly due: string; readonly details: string };
  readonly conditional: string;
  readonly text: (text: string) => string;
  readonly due: (action: PlannedAction) => string;
  /** Targets, places, partners, provider, cost, référent: each a phrase. */
  readonly details: (action: PlannedAction) => readonly string[];
}

export interface ProgrammeContent {
  readonly goals: readonly StrategicGoal[];
  readonly objectives: readonly OperationalObjective[];
  readonly commitments: ReadonlyMap<ObjectiveId, readonly Commitment[]>;
  /** The whole programme, headings included, each action under the objective that stands in its year. */
  readonly actions: readonly PlannedAction[];
  /** How each objective is served by the programme, as far as it was written. */
  readonly contributions: ReadonlyMap<ObjectiveId, string>;
}

const columnsOf = ({ columns }: ProgrammeWords): readonly WrittenColumn[] => [
  { title: columns.number, width: 6 },
  { title: columns.action, width: 47 },
  { title: columns.due, width: 15 },
  { title: columns.details, width: 32 },
];

const titleRuns = (action: PlannedAction, words: ProgrammeWords): readonly WrittenRun[] => [
  { text: words.text(action.title) },
  ...(action.firm ? [] : [{ text: ` (${words.conditional})`, italic: true }]),
];

const rowsOf = (nodes: readonly ProgrammeNode[], words: ProgrammeWords): readonly WrittenRow[] =>
  nodes.flatMap(({ action, heading, children }): readonly WrittenRow[] => {
    const number = action.number ?? '';
    if (heading) return [{ type: 'heading', text: `${number} ${words.text(action.title)}`.trim() }, ...rowsOf(children, words)];
    const cells = [plain(number), titleRuns(action, words), plain(words.due(action)), plain(words.details(action).join(' ; '))];
    return [{ type: 'cells', cells }];
  });

const actionsBlocks = (nodes: readonly ProgrammeNode[], commitments: readonly Commitment[], words: ProgrammeWords): readonly WrittenBlock[] => {
  if (nodes.length > 0) return [{ type: 'table', columns: columnsOf(words), rows: rowsOf(nodes, words) }];
  const isOpen = commitments.length > 0 && commitments.every(({ modality }) => modality === 'undefined');
  return [{ type: 'paragraph', runs: [{ text: isOpen ? words.toBeSpecified : words.nothing, italic: true }] }];
};

/** How an objective is served: the director's words, else what the convention asks under it. */
const contributionBlocks = (text: string | undefined, commitments: readonly Commitment[], words: ProgrammeWords): readonly WrittenBlock[] => {
  if (text !== undefined) {
    const paragraphs = text.split(/\n+/u).filter((line) => line.trim() !== '');
    return [
      { type: 'paragraph', runs: [{ text: words.contributionTitle, bold: true }], keepNext: true },
      ...paragraphs.map((line): WrittenBlock => ({ type: 'paragraph', runs: plain(words.text(line)) })),
    ];
  }
  if (commitments.length === 0) return [];
  return [
    { type: 'paragraph', runs: [{ text: words.commitmentsTitle, bold: true }], keepNext: true },
    { type: 'list', items: commitments.map(({ label }) => words.text(label)) },
  ];
};

/**
 * The programme of a year in the structure of its convention, as article 4 asks: goal by goal and objective by objective, how
 * each is served, then what is planned. It says what is promised, nothing of its progress.
 */
export const programmeDocument = (content: ProgrammeContent, words: ProgrammeWords): WrittenDocument => {
  const tree = programmeTree(content.actions);
  const known = new Set(content.objectives.map(({ id }) => id));
  const elsewhere = [...tree].filter(([id]) => !known.has(id)).flatMap(([, nodes]) => nodes);
  return {
    ...frameOf(words),
    blocks: [
      ...words.opening.map((text): WrittenBlock => ({ type: 'paragraph', runs: plain(text) })),
      ...content.goals.flatMap((goal): readonly WrittenBlock[] => [
        { type: 'heading', level: 1, text: `${goal.code}. ${words.text(goal.title)}` },
        ...content.objectives
          .filter((objective) => objective.goal === goal.id)
          .flatMap(({ id, code, title: name }): readonly WrittenBlock[] => {
            const commitments = content.commitments.get(id) ?? [];
            return [
              { type: 'heading', level: 2, text: `${code} ${words.text(name)}` },
              ...contributionBlocks(content.contributions.get(id), commitments, words),
              ...actionsBlocks(tree.get(id) ?? [], commitments, words),
            ];
          }),
      ]),
      ...(elsewhere.length === 0 ? [] : ([{ type: 'heading', level: 1, text: words.elsewhere }, ...actionsBlocks(elsewhere, [], words)] as const)),
    ],
  };
};
