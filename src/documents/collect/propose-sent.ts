import { pointersOf, type Pointer } from '#domain/dossier/references-by-table';
import { tableSchemas } from '#domain/dossier/table-schemas';
import type { TableName } from '#domain/dossier/tables';
import { recordName } from '#domain/journal/record-name';
import { sameValue } from '#domain/record/same-value';
import { NOTHING_PROPOSED, resolveProposal, type Origin, type Proposal, type ProposedField, type Proposed, type RefusalCause } from './proposal';
import type { NetChange, PlainRecord } from '#domain/journal/net-changes';
import type { SentEntries } from './sent-file';

/** What is stored here, by table and id, of all that the file speaks of. */
export type StoredHere = ReadonlyMap<string, PlainRecord>;

export const storedKey = (table: string, id: string): string => `${table} ${id}`;

/** Fields that are no one's to choose, and the signature that follows a progress. */
const NOT_PROPOSED: ReadonlySet<string> = new Set(['dossier', 'id', 'rev', 'statusSetBy']);

const fieldsOf = (...records: readonly (PlainRecord | null)[]): readonly string[] =>
  [...new Set(records.flatMap((record) => Object.keys(record ?? {})))].filter((field) => !NOT_PROPOSED.has(field));

const isIdList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Pieces of evidence add up: what was joined here stays, what was joined or taken away there follows. */
const mergedEvidence = (here: unknown, base: unknown, after: unknown): readonly string[] | undefined => {
  const [current, before, sent] = [here ?? [], base ?? [], after ?? []];
  if (!isIdList(current) || !isIdList(before) || !isIdList(sent)) return undefined;
  return [...current.filter((id) => sent.includes(id) || !before.includes(id)), ...sent.filter((id) => !before.includes(id) && !current.includes(id))];
};

const along = (field: string, after: PlainRecord): { readonly along?: Readonly<Record<string, unknown>> } => (field === 'status' ? { along: { statusSetBy: after['statusSetBy'] } } : {});

const fieldOf = (field: string, current: PlainRecord, base: PlainRecord | null, after: PlainRecord, origin: Origin): readonly ProposedField[] => {
  const value = (field === 'evidence' ? mergedEvidence(current[field], base?.[field], after[field]) : undefined) ?? after[field];
  const isSame = sameValue(value, current[field]) || (base !== null && sameValue(after[field], base[field]));
  if (isSame) return [];
  const moved = base === null ? current.rev > 1 : !sameValue(base[field], current[field]);
  return [{ field, offers: [{ value, origin, ...along(field, after) }], conflict: moved && field !== 'evidence' }];
};

const addition = (sent: NetChange, after: PlainRecord, origin: Origin): Proposal => ({
  table: sent.table,
  id: sent.id,
  dossier: after.dossier,
  current: undefined,
  origins: [origin],
  removal: false,
  fields: fieldsOf(after).map((field) => ({ field, offers: [{ value: after[field], origin, ...along(field, after) }], conflict: false })),
});

type Judged = Proposal | RefusalCause | 'same';

const judgeRemoval = (sent: NetChange, current: PlainRecord | undefined, origin: Origin): Judged => {
  if (current === undefined || sent.base === null) return 'same';
  if (!sameValue({ ...sent.base, rev: 0, evidence: 0, photos: 0 }, { ...current, rev: 0, evidence: 0, photos: 0 })) return { code: 'changed-here' };
  return { table: sent.table, id: sent.id, dossier: current.dossier, current, origins: [origin], fields: [], removal: true };
};

const judge = (sent: NetChange, here: StoredHere, origin: Origin): Judged => {
  const current = here.get(storedKey(sent.table, sent.id));
  if (sent.after === null) return judgeRemoval(sent, current, origin);
  if (current === undefined) return sent.base === null ? addition(sent, sent.after, origin) : { code: 'removed-here' };
  const { base, after } = sent;
  const fields = fieldsOf(current, base, after).flatMap((field) => fieldOf(field, current, base, after, origin));
  return fields.length === 0 ? 'same' : { table: sent.table, id: sent.id, dossier: current.dossier, current, origins: [origin], fields, removal: false };
};

/** Everything is taken, conflicts too: what the record would be at most. */
const whole = (proposal: Proposal): PlainRecord | null | undefined => resolveProposal({ ...proposal, fields: proposal.fields.map((field) => ({ ...field, conflict: false })) }, new Map());

const INSIDE: ReadonlySet<Pointer['to']> = new Set(['measures', 'funderParts']);

const pointersIn = (table: TableName, record: unknown): readonly Pointer[] => pointersOf(table, record as never).filter(({ to }) => !INSIDE.has(to));

const faultOf = (proposal: Proposal, known: (to: string, id: string) => boolean): RefusalCause | undefined => {
  const record = whole(proposal);
  if (record === null || record === undefined) return undefined;
  const parsed = tableSchemas[proposal.table].safeParse(record);
  if (!parsed.success) return { code: 'invalid', field: String(parsed.error.issues[0]?.path[0] ?? '') };
  const unknown = pointersIn(proposal.table, record).find(({ to, id }) => !known(to, id));
  return unknown && { code: 'unknown-target', field: String(unknown.path[0] ?? '') };
};

const parsedOrNone = (table: TableName, record: PlainRecord | null): unknown => tableSchemas[table].safeParse(record).data;

/** All that must be read from storage to judge a file: its own records and those that they point to. */
export const wantedBy = ({ records }: SentEntries): readonly (readonly [TableName, string])[] => {
  const pointed = records.flatMap(({ table, after }) => {
    const record = parsedOrNone(table, after);
    return record === undefined ? [] : pointersIn(table, record).map(({ to, id }) => [to as TableName, id] as const);
  });
  const wanted = new Map([...records.map(({ table, id }) => [table, id] as const), ...pointed].map((one) => [storedKey(...one), one] as const));
  return [...wanted.values()];
};

/** Records point to one another: what points to a refused one is refused too, until nothing more falls. */
const settled = (proposals: readonly Proposal[], here: StoredHere, refuse: (proposal: Proposal, cause: RefusalCause) => void): readonly Proposal[] => {
  const made = new Set(proposals.filter(({ removal }) => !removal).map(({ table, id }) => storedKey(table, id)));
  const gone = new Set(proposals.filter(({ removal }) => removal).map(({ table, id }) => storedKey(table, id)));
  const known = (to: string, id: string): boolean => made.has(storedKey(to, id)) || (here.has(storedKey(to, id)) && !gone.has(storedKey(to, id)));
  const kept = proposals.filter((proposal) => {
    const cause = faultOf(proposal, known);
    if (cause !== undefined) refuse(proposal, cause);
    return cause === undefined;
  });
  return kept.length === proposals.length ? kept : settled(kept, here, refuse);
};

/** What a file of entries would add, change or remove, against what is stored now, field by field. */
export const proposeSent = (sent: SentEntries, here: StoredHere, file: string): Proposed => {
  const origin: Origin = { file };
  const judged = sent.records.map((record) => ({ record, answer: judge(record, here, origin) }));
  const titleOf = (record: PlainRecord | null | undefined): string => recordName(record ?? {}).title ?? '';
  const refused: Proposed['refused'][number][] = [];
  for (const { record, answer } of judged) {
    if (typeof answer === 'object' && 'code' in answer) refused.push({ origin, title: titleOf(record.after ?? record.base), cause: answer });
  }
  const proposals = judged.flatMap(({ answer }) => (typeof answer === 'object' && 'table' in answer ? [answer] : []));
  const kept = settled(proposals, here, (proposal, cause) => refused.push({ origin, title: titleOf(whole(proposal) ?? proposal.current), cause }));
  return { ...NOTHING_PROPOSED, proposals: kept, refused, same: judged.filter(({ answer }) => answer === 'same').length };
};
