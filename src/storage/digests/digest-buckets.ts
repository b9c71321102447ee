import Dexie from 'dexie';
import type { ActivityId, DossierId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import type { DigestRow, JalonDatabase } from '../database';
import { decodeDigests, encodeDigests } from './digest-codec';

/** A power of two: few enough to read a small year at once, many enough that one change of a year of 16,000 rewrites 500. */
const BUCKETS = 32;

/** The bucket of an activity, from the random end of its id. */
const bucketOf = (activity: ActivityId): number => Number.parseInt(activity.slice(-2), 16) % BUCKETS;

const byId = (a: CountedActivity, b: CountedActivity): number => (a.id < b.id ? -1 : 1);

/** Rows for a whole set of digests, as a first load writes them. */
export const digestRows = (dossier: DossierId, digests: readonly CountedActivity[]): readonly DigestRow[] => {
  const buckets = new Map<string, CountedActivity[]>();
  for (const digest of digests) {
    const name = `${String(digest.year)}/${String(bucketOf(digest.id))}`;
    const bucket = buckets.get(name);
    if (bucket === undefined) buckets.set(name, [digest]);
    else bucket.push(digest);
  }
  return [...buckets.values()].flatMap((entries) => {
    const [first] = entries;
    if (first === undefined) return [];
    return [{ dossier, year: first.year, bucket: bucketOf(first.id), entries: encodeDigests(entries.toSorted(byId)) }];
  });
};

/** Takes the digest of `activity` out of the year it stood in. */
export const removeDigest = async (
  db: JalonDatabase,
  dossier: DossierId,
  { id, year }: Pick<CountedActivity, 'id' | 'year'>,
): Promise<void> => {
  const key: [DossierId, number, number] = [dossier, year, bucketOf(id)];
  const row = await db.digests.get(key);
  if (row === undefined) return;
  const left = decodeDigests(row.entries, year).filter((digest) => digest.id !== id);
  if (left.length === 0) await db.digests.delete(key);
  else await db.digests.put({ ...row, entries: encodeDigests(left) });
};

/** Puts a digest in place of the one with the same id, in its year. */
export const putDigest = async (db: JalonDatabase, dossier: DossierId, digest: CountedActivity): Promise<void> => {
  const bucket = bucketOf(digest.id);
  const row = await db.digests.get([dossier, digest.year, bucket]);
  const others = row === undefined ? [] : decodeDigests(row.entries, digest.year).filter(({ id }) => id !== digest.id);
  const entries = encodeDigests([...others, digest].toSorted(byId));
  await db.digests.put({ dossier, year: digest.year, bucket, entries });
};

/** Every digest of one year. */
export const readDigests = async (
  db: JalonDatabase,
  dossier: DossierId,
  year: number,
): Promise<readonly CountedActivity[]> => {
  const rows = await db.digests
    .where('[dossier+year+bucket]')
    .between([dossier, year, Dexie.minKey], [dossier, year, Dexie.maxKey])
    .toArray();
  return rows.flatMap((row) => decodeDigests(row.entries, year));
};

/** The years that hold at least one activity, in order. */
export const readYearsWithActivities = async (db: JalonDatabase, dossier: DossierId): Promise<readonly number[]> => {
  const keys = await db.digests
    .where('[dossier+year+bucket]')
    .between([dossier, Dexie.minKey], [dossier, Dexie.maxKey])
    .primaryKeys();
  return [...new Set(keys.map(([, year]) => year))];
};
