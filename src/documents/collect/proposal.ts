import type { CollectedTable, PlainRecord } from '#domain/journal/net-changes';
import { groupBy } from '#domain/record/group-by';
import type { DossierId } from '#domain/record/id';
import { sameValue } from '#domain/record/same-value';
import type { DateFault } from '#domain/periods/date-fault';
import type { EntryFault } from '#domain/activities/entry-fault';
import type { ColumnKey } from './columns';

/** Where a proposal comes from: a file, and its row when it has rows. */
export interface Origin {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
}

/** What one file says of one field; `along` are fields that follow it, such as who set a progress. */
export interface Offer {
  readonly value: unknown;
  readonly origin: Origin;
  readonly along?: Readonly<Record<string, unknown>>;
}

/** One field that files would change. Someone chooses when it was changed here meanwhile, or when two files disagree. */
export interface ProposedField {
  readonly field: string;
  readonly offers: readonly Offer[];
  readonly conflict: boolean;
}

/** One record that files would add, change or remove. */
export interface Proposal {
  readonly table: CollectedTable;
  readonly id: string;
  readonly dossier: DossierId;
  readonly current: PlainRecord | undefined;
  readonly origins: readonly Origin[];
  readonly fields: readonly ProposedField[];
  readonly removal: boolean;
}

export type RefusalCause =
  | { readonly code: 'entry'; readonly column: ColumnKey; readonly fault: EntryFault }
  | { readonly code: 'date'; readonly column: ColumnKey; readonly fault: DateFault }
  | { readonly code: 'unknown-word'; readonly column: ColumnKey; readonly given: string }
  | { readonly code: 'removed-here' | 'changed-here' | 'no-reference' }
  | { readonly code: 'unknown-target'; readonly field: string }
  | { readonly code: 'invalid'; readonly field: string };

/** A row or a record that cannot come in, with the reason; nothing of it is written. */
export interface RefusedEntry {
  readonly origin: Origin;
  readonly title: string;
  readonly cause: RefusalCause;
}

export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly refused: readonly RefusedEntry[];
  /** Records that say what is already here. */
  readonly same: number;
}

export const NOTHING_PROPOSED: Proposed = { proposals: [], refused: [], same: 0 };

const offersOf = (fields: readonly ProposedField[]): readonly Offer[] => {
  const offers = fields.flatMap((field) => field.offers);
  return offers.filter((offer, index) => offers.findIndex(({ value }) => sameValue(value, offer.value)) === index);
};

const mergedField = (field: string, fields: readonly ProposedField[]): ProposedField => {
  const offers = offersOf(fields);
  return { field, offers, conflict: offers.length > 1 || fields.some(({ conflict }) => conflict) };
};

const merged = (proposals: readonly Proposal[], first: Proposal): Proposal => ({
  ...first,
  origins: proposals.flatMap(({ origins }) => origins),
  fields: [...groupBy(proposals.flatMap(({ fields }) => fields), ({ field }) => field)].map(([field, fields]) => mergedField(field, fields)),
  removal: proposals.every(({ removal }) => removal),
});

/** What several files propose, one proposal a record: where two say otherwise of one field, someone chooses. */
export const mergeProposed = (all: readonly Proposed[]): Proposed => {
  const groups = groupBy(all.flatMap(({ proposals }) => proposals), ({ table, id }) => `${table} ${id}`);
  return {
    proposals: [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [merged(group, group[0])])),
    refused: all.flatMap(({ refused }) => refused),
    same: all.reduce((sum, { same }) => sum + same, 0),
  };
};

/** Which offer is taken for a field, or what is here when it is -1. */
export type Choices = ReadonlyMap<string, number>;

/** The key of the choice that goes for every conflict that has none of its own. */
export const EVERY_CONFLICT = 'every conflict';

export const choiceKey = ({ table, id }: Pick<Proposal, 'table' | 'id'>, field: string): string => `${table} ${id} ${field}`;

/** The offer taken: what was chosen for the field, or for every conflict, else what is here where that was changed meanwhile, else the first offer. */
export const chosenOffer = (proposal: Proposal, { field, conflict }: ProposedField, choices: Choices): number =>
  choices.get(choiceKey(proposal, field)) ?? (conflict ? choices.get(EVERY_CONFLICT) : undefined) ?? (conflict && proposal.current !== undefined ? -1 : 0);

/** The record as the choices make it; undefined when nothing of the proposal is taken, null when the record goes. */
export const resolveProposal = (proposal: Proposal, choices: Choices): PlainRecord | null | undefined => {
  const { current, id, dossier, fields, removal } = proposal;
  if (removal) return null;
  const taken = fields.flatMap((field) => {
    const offer = field.offers[chosenOffer(proposal, field, choices)];
    return offer === undefined ? [] : [{ field: field.field, offer }];
  });
  if (taken.length === 0) return undefined;
  const changes = taken.flatMap(({ field, offer }) => [[field, offer.value] as const, ...Object.entries(offer.along ?? {})]);
  const record = new Map<string, unknown>([...Object.entries(current ?? { dossier, id, rev: 0 }), ...changes]);
  return Object.fromEntries([...record].filter(([, value]) => value !== undefined)) as PlainRecord;
};
