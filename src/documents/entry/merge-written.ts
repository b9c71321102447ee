import canonicalize from 'canonicalize';
import type { WrittenActivity } from './written-activity';

export type WrittenField = keyof WrittenActivity;

export interface MergedForm {
  /** What is typed here, with what only the other side changed. */
  readonly written: WrittenActivity;
  /** Fields taken from the other side. */
  readonly taken: readonly WrittenField[];
  /** Fields that both sides changed: what is typed here stands until someone chooses. */
  readonly conflicts: readonly WrittenField[];
}

const same = (left: unknown, right: unknown): boolean => canonicalize(left) === canonicalize(right);

interface Row {
  readonly id: string;
}

const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null && 'id' in item);

/** Rows are merged one by one: a figure changed there and another changed here are no conflict. Null when one was changed on both sides. */
const mergeRows = (base: readonly Row[], mine: readonly Row[], theirs: readonly Row[]): readonly Row[] | null => {
  const [before, here, there] = [base, mine, theirs].map((rows) => new Map(rows.map((row) => [row.id, row] as const)));
  if (before === undefined || here === undefined || there === undefined) return null;
  const merged: Row[] = [];
  for (const id of new Set([...mine, ...theirs].map((row) => row.id))) {
    const [from, own, other] = [before.get(id), here.get(id), there.get(id)];
    const row = same(own, from) ? other : own;
    if (!same(own, from) && !same(other, from) && !same(own, other)) return null;
    if (row !== undefined) merged.push(row);
  }
  return merged;
};

type Settled = { readonly from: 'mine' | 'theirs' | 'both'; readonly value: unknown } | null;

const settle = (base: unknown, mine: unknown, theirs: unknown): Settled => {
  if (same(theirs, base) || same(mine, theirs)) return { from: 'mine', value: mine };
  if (same(mine, base)) return { from: 'theirs', value: theirs };
  const rows = [base, mine, theirs].every((value) => Array.isArray(value)) && [base, mine, theirs].flat().every((value) => isRows([value]));
  const merged = rows ? mergeRows(base as readonly Row[], mine as readonly Row[], theirs as readonly Row[]) : null;
  return merged === null ? null : { from: 'both', value: merged };
};

/**
 * Merges a form with the record that was saved elsewhere since it was opened, field by field: what only one side changed is kept,
 * what both changed is a conflict that a person settles. Nothing typed is lost.
 */
export const mergeWritten = (base: WrittenActivity, mine: WrittenActivity, theirs: WrittenActivity): MergedForm => {
  const fields = Object.keys(mine) as readonly WrittenField[];
  const taken: WrittenField[] = [];
  const conflicts: WrittenField[] = [];
  const entries = fields.map((field): readonly [string, unknown] => {
    const settled = settle(base[field], mine[field], theirs[field]);
    if (settled === null) conflicts.push(field);
    else if (settled.from !== 'mine') taken.push(field);
    return [field, settled === null ? mine[field] : settled.value];
  });
  return { written: Object.fromEntries(entries) as unknown as WrittenActivity, taken, conflicts };
};
