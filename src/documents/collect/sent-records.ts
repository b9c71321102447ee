import { sameValue, type CollectedTable, type PlainRecord } from './proposal';
import type { SentRecord } from './sent-file';

/** One change of one record, as the journal keeps it, oldest first. */
export interface JournaledChange {
  readonly table: CollectedTable;
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const plain = (value: unknown): PlainRecord | null => (value === undefined ? null : (value as PlainRecord));

const withoutRev = (record: PlainRecord | null): unknown => record && { ...record, rev: 0 };

/** The changes of a device, one a record: as it was before the first, as the last left it. What came back to what it was is left out. */
export const gatherChanges = (changes: readonly JournaledChange[]): readonly SentRecord[] => {
  const gathered = new Map<string, SentRecord>();
  for (const { table, id, before, after } of changes) {
    const key = `${table} ${id}`;
    gathered.set(key, { table, id, base: gathered.has(key) ? (gathered.get(key)?.base ?? null) : plain(before), after: plain(after) });
  }
  return [...gathered.values()].filter(({ base, after }) => !sameValue(withoutRev(base), withoutRev(after)));
};

const isFile = ({ table, base, after }: SentRecord): boolean => {
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
export const withoutHeavyFiles = (records: readonly SentRecord[]): { readonly records: readonly SentRecord[]; readonly filesLeft: number } => {
  const files = new Set<unknown>(records.filter(isFile).map(({ id }) => id));
  const kept = records
    .filter(({ id }) => !files.has(id))
    .map((record) => (record.table === 'activities' ? { ...record, base: withoutFiles(record.base, files), after: withoutFiles(record.after, files) } : record))
    .filter(({ base, after }) => !sameValue(withoutRev(base), withoutRev(after)));
  return { records: kept, filesLeft: files.size };
};
