import { frameOf, plain, type DocumentFrame, type WrittenBlock, type WrittenDocument } from './written-document';

/** Someone of the team, in words; what is not recorded has none. */
export interface ChartPerson {
  readonly name: string;
  readonly function: string | undefined;
  readonly time: string | undefined;
  readonly shares: readonly string[];
}

/** The time that goes to an objective, and who makes it. */
export interface ChartObjective {
  readonly name: string;
  readonly time: string;
  readonly persons: readonly string[];
}

export interface ChartContent {
  readonly team: readonly ChartPerson[];
  /** Only those on which some time is spent. */
  readonly objectives: readonly ChartObjective[];
  /** Time that nobody said on what, when there is some. */
  readonly unshared: string | undefined;
  readonly total: string;
}

export interface ChartWords extends DocumentFrame {
  /** « 6 personnes, 5,2 ETP. », and the numbers of the organisation. */
  readonly opening: readonly string[];
  readonly teamTitle: string;
  readonly team: { readonly name: string; readonly function: string; readonly time: string; readonly shares: string };
  readonly objectivesTitle: string;
  readonly objectives: { readonly objective: string; readonly time: string; readonly persons: string };
  readonly unshared: string;
  readonly total: string;
  readonly unknown: string;
}

const teamBlocks = ({ team }: ChartContent, words: ChartWords): readonly WrittenBlock[] => [
  { type: 'heading', level: 1, text: words.teamTitle },
  {
    type: 'table',
    columns: [
      { title: words.team.name, width: 24 },
      { title: words.team.function, width: 28 },
      { title: words.team.time, width: 12, numeric: true },
      { title: words.team.shares, width: 36 },
    ],
    rows: team.map(({ name, function: post, time, shares }) => ({
      type: 'cells',
      cells: [[{ text: name, bold: true }], plain(post ?? ''), plain(time ?? words.unknown), plain(shares.length === 0 ? words.unknown : shares.join(' ; '))],
    })),
  },
];

const objectivesBlocks = ({ objectives, unshared, total }: ChartContent, words: ChartWords): readonly WrittenBlock[] => {
  if (objectives.length === 0) return [];
  return [
    { type: 'heading', level: 1, text: words.objectivesTitle },
    {
      type: 'table',
      columns: [
        { title: words.objectives.objective, width: 44 },
        { title: words.objectives.time, width: 12, numeric: true },
        { title: words.objectives.persons, width: 44 },
      ],
      rows: [
        ...objectives.map(({ name, time, persons }) => ({ type: 'cells', cells: [plain(name), plain(time), plain(persons.join(' ; '))] }) as const),
        ...(unshared === undefined ? [] : [{ type: 'cells', cells: [plain(words.unshared), plain(unshared)] } as const]),
        { type: 'total', cells: [plain(words.total), plain(total)] },
      ],
    },
  ];
};

/** The organisation chart on a day, as article 4 of a convention may ask: everyone with their time and shares, then the time by objective. */
export const organisationChartDocument = (content: ChartContent, words: ChartWords): WrittenDocument => ({
  ...frameOf(words),
  blocks: [
    ...words.opening.filter((text) => text !== '').map((text): WrittenBlock => ({ type: 'paragraph', runs: plain(text) })),
    ...teamBlocks(content, words),
    ...objectivesBlocks(content, words),
  ],
});
