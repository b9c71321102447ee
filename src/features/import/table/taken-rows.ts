import type { Choices, Proposal } from '#documents/collect/proposal';
import { chosenOffer, resolveProposal } from '#documents/collect/proposal';
import { declinedSeal, leftInBinSeal } from '#documents/tables/propose/propose-table';
import type { RowDecision, RowProposal, TableProposals } from '#documents/tables/propose/table-proposal';
import type { TakenRecord } from '#storage/commands/take-entries';
import type { ImportedFile } from '#storage/database';

/** What would be written of a table, and what is to be remembered of it. */
export interface TakenRows {
  readonly records: readonly TakenRecord[];
  readonly added: number;
  readonly changed: number;
  readonly file: ImportedFile;
}

const putOf = ({ table, id, ...proposal }: Proposal, choices: Choices): TakenRecord | undefined => {
  const record = resolveProposal({ table, id, ...proposal }, choices);
  return record === null || record === undefined ? undefined : { table, id, act: 'put', record };
};

/** What stays as it is here although the file says otherwise: it is not asked again. */
const declinedIn = ({ proposal }: RowProposal, choices: Choices): readonly string[] =>
  proposal.fields.filter((field) => field.conflict && chosenOffer(proposal, field, choices) === -1).map((field) => declinedSeal(proposal, field.field, field.offers[0]?.value));

const NONE: ImportedFile = { keys: new Map(), revisions: new Map(), declined: new Set() };

/** The rows as they were chosen: each record once, with what goes with it. */
export const takenRows = (proposals: TableProposals, decisions: ReadonlyMap<number, RowDecision>, choices: Choices, revisionOf: (id: string) => number | undefined, before: ImportedFile = NONE): TakenRows => {
  const records = new Map<string, TakenRecord>();
  const declined = new Set(before.declined);
  const revisions = new Map(before.revisions);
  // A row that says what is here agrees with it: from now on only a later change is one.
  for (const id of proposals.keys.values()) {
    const revision = revisionOf(id);
    if (revision !== undefined) revisions.set(id, revision);
  }
  let [added, changed] = [0, 0];
  for (const row of proposals.rows) {
    const { proposal } = row;
    if (row.sort === 'binned' && decisions.get(row.line)?.act !== 'restore') {
      declined.add(leftInBinSeal(proposal.id));
      continue;
    }
    const kept = declinedIn(row, choices);
    for (const seal of kept) declined.add(seal);
    const put = putOf(proposal, choices);
    const along = row.alongside.flatMap((one) => putOf(one, choices) ?? []);
    for (const record of [...along.filter(({ table }) => table === 'persons'), ...(put === undefined ? [] : [put]), ...along.filter(({ table }) => table !== 'persons')]) records.set(`${record.table} ${record.id}`, record);
    if (put !== undefined) revisions.set(proposal.id, put.record.rev + 1);
    else if (kept.length > 0) revisions.set(proposal.id, before.revisions.get(proposal.id) ?? 0);
    if (row.sort === 'changed') changed += put !== undefined || along.length > 0 ? 1 : 0;
    else added += 1;
  }
  return { records: [...records.values()], added, changed, file: { keys: new Map([...before.keys, ...proposals.keys]), revisions, declined } };
};
