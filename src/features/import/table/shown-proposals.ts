import { recordName, type RecordName } from '#domain/journal/record-name';
import { resolveProposal, type Proposal } from '#documents/collect/proposal';
import type { RowDecision, RowProposal, TableProposals } from '#documents/tables/propose/table-proposal';
import type { RecordNames } from '#storage/repositories/names.repository';
import type { ShownProposals, ShownRow } from './table-requests';

/** So many of each sort are shown one by one; the others are counted. */
const MOST_SHOWN = 100;

type NamesOf = (records: readonly unknown[]) => Promise<RecordNames>;

const hasConflict = ({ fields }: Proposal): boolean => fields.some(({ conflict }) => conflict);

const conflictsOf = ({ rows }: TableProposals): readonly Proposal[] => rows.flatMap(({ sort, proposal }) => (sort === 'changed' && hasConflict(proposal) ? [proposal] : []));

/** What the ids of a proposal stand for is named with it. */
const recordsIn = (proposal: Proposal): readonly unknown[] => [proposal.current, resolveProposal(proposal, new Map()), ...proposal.fields.flatMap(({ offers }) => offers.map(({ value }) => value))];

/** The next conflicts, from one on. */
export const moreConflicts = async (proposals: TableProposals, from: number, namesOf: NamesOf): Promise<Pick<ShownProposals, 'conflicts' | 'names'>> => {
  const conflicts = conflictsOf(proposals).slice(from, from + MOST_SHOWN);
  return { conflicts, names: await namesOf(conflicts.flatMap(recordsIn)) };
};

const titleOf = ({ proposal }: RowProposal): string => {
  const title = proposal.fields.find(({ field }) => field === 'title')?.offers[0]?.value ?? proposal.current?.['title'];
  return typeof title === 'string' ? title : '';
};

const shownRow = (row: RowProposal): ShownRow => ({ line: row.line, title: titleOf(row) });

/** What is shown of the proposals; `namesOf` says what the ids in it stand for. */
export const shownProposals = async (
  proposals: TableProposals,
  decisions: ReadonlyMap<number, RowDecision>,
  namesOf: NamesOf,
): Promise<ShownProposals> => {
  const { rows, refused, same, declined, gone, totals } = proposals;
  const of = (sort: RowProposal['sort']): readonly RowProposal[] => rows.filter((row) => row.sort === sort);
  const [added, changed, binned] = [of('added'), of('changed'), of('binned')];
  const like = rows.flatMap((row) => (row.like === undefined ? [] : [{ ...shownRow(row), like: row.like, decision: decisions.get(row.line)?.act ?? 'add' }]));
  const marked = rows.filter(({ marks }) => marks.length > 0);
  const alongside = new Map(rows.flatMap((row) => row.alongside.map((one) => [`${one.table} ${one.id}`, one] as const)));
  const conflicts = conflictsOf(proposals);
  const shown = [...added.slice(0, MOST_SHOWN), ...changed.slice(0, MOST_SHOWN)];
  const records = [...shown.map(({ proposal }) => proposal), ...conflicts.slice(0, MOST_SHOWN)].flatMap(recordsIn);
  const names = new Map<string, RecordName>(await namesOf(records));
  for (const proposal of [...shown.map(({ proposal: one }) => one), ...alongside.values()]) {
    const record = resolveProposal(proposal, new Map());
    if (record !== null && record !== undefined && !names.has(proposal.id)) names.set(proposal.id, recordName(record));
  }
  return {
    counts: {
      added: added.length,
      changed: changed.length,
      binned: binned.length,
      refused: refused.length,
      same,
      declined,
      gone: gone.length,
      persons: [...alongside.values()].filter(({ table }) => table === 'persons').length,
      links: [...alongside.values()].filter(({ table }) => table === 'links').length,
    },
    added: added.slice(0, MOST_SHOWN).map(({ proposal }) => proposal),
    changed: changed.slice(0, MOST_SHOWN).map(({ proposal }) => proposal),
    conflicts: conflicts.slice(0, MOST_SHOWN),
    conflictCount: conflicts.length,
    wholeConflicts: conflicts.map(({ fields }) => fields.every(({ conflict }) => conflict)),
    binned: binned.slice(0, MOST_SHOWN).map(shownRow),
    refused: refused.slice(0, MOST_SHOWN),
    marked: marked.slice(0, MOST_SHOWN).map((row) => ({ ...shownRow(row), marks: row.marks })),
    markedCount: marked.length,
    like: like.slice(0, MOST_SHOWN),
    likeCount: like.length,
    editions: proposals.editions ?? [],
    left: [...decisions].flatMap(([line, { act }]) => (act === 'leave' ? [line] : [])),
    gone: gone.slice(0, MOST_SHOWN),
    totals,
    names,
  };
};
