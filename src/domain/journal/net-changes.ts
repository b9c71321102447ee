import type { DossierId } from '../record/id';
import { sameValue } from '../record/same-value';
import type { RecordChange } from './journal-entry';

/** The tables that a device enters, and that entries made elsewhere may bring: the rest of a dossier is kept in one place. */
export const COLLECTED_TABLES = ['persons', 'evidence', 'plannedActions', 'activities', 'links'] as const;
export type CollectedTable = (typeof COLLECTED_TABLES)[number];

/** A record as it is stored, whatever its table. */
export type PlainRecord = Readonly<Record<string, unknown>> & { readonly dossier: DossierId; readonly id: string; readonly rev: number };

/** One record as it was before some changes, and as they leave it; null where there was, or is, none. */
export interface NetChange {
  readonly table: CollectedTable;
  readonly id: string;
  readonly base: PlainRecord | null;
  readonly after: PlainRecord | null;
}

const collectedTable = (name: string): CollectedTable | undefined => COLLECTED_TABLES.find((table) => table === name);

const plain = (value: unknown): PlainRecord | null => (value === undefined ? null : (value as PlainRecord));

const withoutRev = (record: PlainRecord | null): unknown => record && { ...record, rev: 0 };

const sameContent = ({ base, after }: NetChange): boolean => sameValue(withoutRev(base), withoutRev(after));

/** Journaled changes, oldest first, as one a record: as it was before the first, as the last left it. What came back to what it was is left out. */
export const netChanges = (changes: readonly RecordChange[]): readonly NetChange[] => {
  const gathered = new Map<string, NetChange>();
  for (const { table: name, id, before, after } of changes) {
    const table = collectedTable(name);
    if (table === undefined) continue;
    const key = `${table} ${id}`;
    gathered.set(key, { table, id, base: gathered.has(key) ? (gathered.get(key)?.base ?? null) : plain(before), after: plain(after) });
  }
  return [...gathered.values()].filter((change) => !sameContent(change));
};

const isFile = ({ table, base, after }: NetChange): boolean => {
  const content = (after ?? base)?.['content'];
  return table === 'evidence' && typeof content === 'object' && content !== null && 'type' in content && content.type === 'file';
};

const idsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An activity without the pieces of evidence that are not sent, nor the photos that show them. */
const withoutFiles = (record: PlainRecord | null, files: ReadonlySet<unknown>): PlainRecord | null => {
  if (record === null) return null;
  const evidence = idsIn(record['evidence']).filter((id) => !files.has(id));
  const photos = idsIn(record['photos']).filter((photo) => !(typeof photo === 'object' && photo !== null && 'evidence' in photo && files.has(photo.evidence)));
  return { ...record, evidence, photos };
};

/** What can be sent in a light file: the files joined to activities stay on the device, and are counted. */
export const withoutHeavyFiles = (records: readonly NetChange[]): { readonly records: readonly NetChange[]; readonly filesLeft: number } => {
  const files = new Set<unknown>(records.filter(isFile).map(({ id }) => id));
  const kept = records
    .filter(({ id }) => !files.has(id))
    .map((record) => (record.table === 'activities' ? { ...record, base: withoutFiles(record.base, files), after: withoutFiles(record.after, files) } : record))
    .filter((change) => !sameContent(change));
  return { records: kept, filesLeft: files.size };
};
