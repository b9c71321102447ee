import type { OperationalObjective } from '#domain/objectives/objective';
import { withoutHeadings } from '#domain/programme/headings';
import type { PlannedAction } from '#domain/programme/planned-action';
import { frameOf, plain, type DocumentFrame, type WrittenDocument, type WrittenRow } from './written-document';

export interface StudiesWords extends DocumentFrame {
  readonly opening: string;
  readonly none: string;
  readonly columns: { readonly study: string; readonly objective: string; readonly provider: string; readonly cost: string; readonly due: string };
  readonly unknown: string;
  readonly conditional: string;
  readonly total: string;
  readonly text: (text: string) => string;
  readonly due: (action: PlannedAction) => string;
  readonly cents: (cents: number) => string;
  /** What describes a study beside its title: targets, places, the heading that it stands under. */
  readonly description: (action: PlannedAction) => readonly string[];
}

/** The studies given to external providers, in the order of the programme; headings are none [P1]. */
export const externalStudies = (programme: readonly PlannedAction[]): readonly PlannedAction[] =>
  withoutHeadings(programme)
    .filter(({ externalProvider }) => externalProvider)
    .toSorted((left, right) => left.position - right.position);

const rowOf = (action: PlannedAction, objectives: readonly OperationalObjective[], words: StudiesWords): WrittenRow => {
  const objective = objectives.find(({ id }) => id === action.objective);
  const description = words.description(action).join(' ; ');
  return {
    type: 'cells',
    cells: [
      [
        { text: words.text(action.title), bold: true },
        ...(action.firm ? [] : [{ text: ` (${words.conditional})`, italic: true }]),
        ...(description === '' ? [] : [{ text: `. ${description}` }]),
      ],
      plain(objective === undefined ? '' : `${objective.code} ${words.text(objective.shortTitle)}`),
      plain(action.provider === undefined ? words.unknown : words.text(action.provider)),
      plain(action.costCents === undefined ? words.unknown : words.cents(action.costCents)),
      plain(words.due(action)),
    ],
  };
};

/**
 * The yearly list of studies given to external providers, with what describes each, as article 4 asks. Costs that nobody
 * recorded are in no total, which says how many it holds.
 */
export const studiesDocument = (programme: readonly PlannedAction[], objectives: readonly OperationalObjective[], words: StudiesWords): WrittenDocument => {
  const studies = externalStudies(programme);
  const known = studies.flatMap(({ costCents }) => costCents ?? []);
  const { columns } = words;
  const total: WrittenRow = { type: 'total', cells: [plain(words.total), [], [], plain(words.cents(known.reduce((sum, cents) => sum + cents, 0))), []] };
  return {
    ...frameOf(words),
    blocks: [
      { type: 'paragraph', runs: plain(studies.length === 0 ? words.none : words.opening) },
      ...(studies.length === 0
        ? []
        : [
            {
              type: 'table',
              columns: [
                { title: columns.study, width: 40 },
                { title: columns.objective, width: 19 },
                { title: columns.provider, width: 15 },
                { title: columns.cost, width: 13, numeric: true },
                { title: columns.due, width: 13 },
              ],
              rows: [...studies.map((action) => rowOf(action, objectives, words)), ...(known.length === 0 ? [] : [total])],
            } as const,
          ]),
    ],
  };
};
