import { activitySchema } from '#domain/activities/activity.schema';
import { resolveProposal, type Proposal } from '../../collect/proposal';
import { sealOf } from '../../collect/seals';
import type { CellReading } from '../mapping/cell-as-written';
import type { LaidTable } from '../mapping/lay-out-table';
import type { Mapping } from '../mapping/targets';
import { checkTotals } from './check-totals';
import { matchRows, type MatchedRow } from './match-rows';
import { judgeRow, type JudgedRow } from './row-proposal';
import { rowTexts, type RowTexts } from './row-texts';
import type { TableContext } from './table-context';
import type { LikeActivity, RefusedRow, RowDecision, RowFault, RowMark, RowProposal, TableProposals } from './table-proposal';
import { ToldLike } from './told-like';

export interface TableAsked {
  readonly table: LaidTable;
  readonly mapping: Mapping;
  readonly reading: CellReading;
  /** What was decided of some rows, by their line. */
  readonly decisions: ReadonlyMap<number, RowDecision>;
  readonly context: TableContext;
  readonly onRow?: (done: number) => void;
}

/** Names what was declined: a field of a record, what the file said of it, and what was kept instead. */
export const declinedSeal = ({ id, current }: Pick<Proposal, 'id' | 'current'>, field: string, value: unknown): string => sealOf([id, field, value ?? null, current?.[field] ?? null]);

/** Names a row whose activity stays in the bin. */
export const leftInBinSeal = (id: string): string => sealOf([id, 'bin']);

const titleOf = ({ texts }: RowTexts): string => texts.get('title') ?? '';

/** Whether the record would be accepted as a whole; the field that would not. */
const invalidField = (proposal: Proposal): string | undefined => {
  const record = resolveProposal({ ...proposal, fields: proposal.fields.map((field) => ({ ...field, conflict: false })) }, new Map());
  if (record === undefined) return undefined;
  const parsed = activitySchema.safeParse(record);
  return parsed.success ? undefined : String(parsed.error.issues[0]?.path[0] ?? '');
};

/** Rows become proposals one by one; what they come to is gathered here. */
class Gathered {
  readonly rows: RowProposal[] = [];
  readonly refused: RefusedRow[] = [];
  readonly keys = new Map<string, string>();
  same = 0;
  declined = 0;
  readonly #asked: TableAsked;
  readonly #like: ToldLike;
  readonly #lines = new Map<string, number>();

  constructor(asked: TableAsked) {
    this.#asked = asked;
    this.#like = new ToldLike(asked.context.here.activities.values());
  }

  refuse(line: number, title: string, fault: RowFault): void {
    this.refused.push({ line, title, fault });
  }

  take(matched: MatchedRow): void {
    const { context, decisions } = this.#asked;
    const { row } = matched;
    const decision = decisions.get(row.line);
    const own: MatchedRow = decision?.act === 'update' ? { ...matched, id: decision.id, by: 'words' } : matched;
    // A row that is refused is no row that disappeared.
    this.keys.set(own.key, own.id);
    const judged = own.fault === undefined ? judgeRow(own, context) : { ok: false as const, reason: own.fault };
    if (!judged.ok) {
      this.refuse(row.line, titleOf(row), judged.reason);
      return;
    }
    const invalid = invalidField(judged.value.proposal);
    if (invalid !== undefined) {
      this.refuse(row.line, titleOf(row), { code: 'invalid', target: 'title' });
      return;
    }
    const like = decision?.act === 'update' ? context.here.activities.get(decision.id) : undefined;
    this.#put(own, judged.value, decision, like === undefined ? undefined : { id: like.id, title: like.title, year: like.year });
  }

  #put(matched: MatchedRow, judged: JudgedRow, decision: RowDecision | undefined, like: LikeActivity | undefined): void {
    const { here, memory } = this.#asked.context;
    const { row, key, id } = matched;
    if (here.binned.has(id) && !here.activities.has(id)) {
      if (memory.declined.has(leftInBinSeal(id)) && decision === undefined) this.declined += 1;
      else this.rows.push({ line: row.line, key, sort: 'binned', ...judged });
      return;
    }
    const { current } = judged.proposal;
    if (current === undefined) {
      this.#add(matched, judged, decision);
      return;
    }
    const fields = judged.proposal.fields.filter(({ field, offers }) => !memory.declined.has(declinedSeal(judged.proposal, field, offers[0]?.value)));
    if (fields.length === 0 && judged.alongside.length === 0 && like === undefined) {
      if (judged.proposal.fields.length > 0) this.declined += 1;
      else this.same += 1;
      return;
    }
    this.rows.push({ line: row.line, key, sort: 'changed', ...judged, proposal: { ...judged.proposal, fields }, ...(like !== undefined && { like }) });
  }

  #add({ row, key, year }: MatchedRow, judged: JudgedRow, decision: RowDecision | undefined): void {
    const like = this.#like.of(titleOf(row), year);
    const marks: RowMark[] = [...judged.marks];
    const said = JSON.stringify([...row.texts].filter(([target]) => target !== 'id'));
    const before = this.#lines.get(said);
    if (before === undefined) this.#lines.set(said, row.line);
    else marks.push({ code: 'as-line', line: before });
    const origin = judged.proposal.origins[0] ?? { file: '' };
    const twice = decision?.act === 'told-twice' ? [{ field: 'sameAs', offers: [{ value: decision.id, origin }], conflict: false }] : [];
    const proposal = { ...judged.proposal, fields: [...judged.proposal.fields, ...twice] };
    this.rows.push({ line: row.line, key, sort: 'added', ...judged, proposal, marks, ...(like !== undefined && { like }) });
  }
}

/** What this file no longer has of what an earlier one of its kind brought; nothing when it is about other activities. */
const goneOf = (gathered: Gathered, { here, memory }: TableContext): TableProposals['gone'] => {
  const seen = new Set(gathered.keys.values());
  const earlier = [...new Set(memory.keys.values())];
  const found = earlier.filter((id) => seen.has(id)).length;
  if (found * 2 < earlier.length) return [];
  return earlier.flatMap((id) => {
    const activity = seen.has(id) ? undefined : here.activities.get(id);
    return activity === undefined ? [] : [{ id: activity.id, title: activity.title, year: activity.year }];
  });
};

/**
 * What a table would add or change, row by row, against what is stored. A row that says what is here proposes nothing; one at
 * fault is refused with its reason and nothing of it is written; what was declined before is not asked again.
 */
export const proposeTable = (asked: TableAsked): TableProposals => {
  const { table, mapping, reading, context, onRow } = asked;
  const gathered = new Gathered(asked);
  const texts = table.rows.flatMap((row) => {
    const read = rowTexts(row, mapping, reading);
    if (read.ok) return [...read.value.texts.values()].every((text) => text === '') ? [] : [read.value];
    const title = rowTexts(row, new Map([...mapping].filter(([, target]) => target === 'title')), reading);
    gathered.refuse(row.line, title.ok ? titleOf(title.value) : '', read.reason);
    return [];
  });
  for (const [index, matched] of matchRows(texts, context).entries()) {
    gathered.take(matched);
    onRow?.(index + 1);
  }
  const { rows, same, declined, keys } = gathered;
  return {
    rows,
    refused: gathered.refused.toSorted((left, right) => left.line - right.line),
    same,
    declined,
    keys,
    gone: goneOf(gathered, context),
    totals: checkTotals(table, mapping, reading),
  };
};
