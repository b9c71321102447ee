import Dexie from 'dexie';
import type { ActivityId, DossierId } from '#domain/record/id';
import { groupBy } from '#domain/record/group-by';
import type { CountedActivity } from '#domain/results/counted-activity';
import type { DigestRow, JalonDatabase } from '../database';
import { inTurns } from '../turns';
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

/** Digests that take the place of those with the same id in their year, and those that leave the year they stood in. */
interface DigestChanges {
  readonly removed: readonly Pick<CountedActivity, 'id' | 'year'>[];
  readonly put: readonly CountedActivity[];
}

type BucketKey = [DossierId, number, number];

const keyOf = (dossier: DossierId, { id, year }: Pick<CountedActivity, 'id' | 'year'>): BucketKey => [dossier, year, bucketOf(id)];

const nameOf = ([, year, bucket]: BucketKey): string => `${String(year)}/${String(bucket)}`;

const changeBucket = (row: DigestRow | undefined, [dossier, year, bucket]: BucketKey, changes: DigestChanges): DigestRow | undefined => {
  const gone = new Set([...changes.removed, ...changes.put].map(({ id }) => id));
  const others = row === undefined ? [] : decodeDigests(row.entries, year).filter(({ id }) => !gone.has(id));
  const entries = [...others, ...changes.put].toSorted(byId);
  return entries.length === 0 ? undefined : { dossier, year, bucket, entries: encodeDigests(entries) };
};

/** Writes changed digests, each bucket once. Must run in the transaction of the change that they follow. */
export const changeDigests = async (db: JalonDatabase, dossier: DossierId, { removed, put }: DigestChanges): Promise<void> => {
  const removedBy = groupBy(removed, (one) => nameOf(keyOf(dossier, one)));
  const putBy = groupBy(put, (one) => nameOf(keyOf(dossier, one)));
  const keys = [...new Map([...removed, ...put].map((one) => [nameOf(keyOf(dossier, one)), keyOf(dossier, one)] as const)).entries()];
  const rows = await db.digests.bulkGet(keys.map(([, key]) => key));
  const changed = keys.map(([name, key], index) => ({ key, row: changeBucket(rows[index], key, { removed: removedBy.get(name) ?? [], put: putBy.get(name) ?? [] }) }));
  await db.digests.bulkPut(changed.flatMap(({ row }) => row ?? []));
  await db.digests.bulkDelete(changed.flatMap(({ key, row }) => (row === undefined ? [key] : [])));
};

const digestsOfYear = (db: JalonDatabase, dossier: DossierId, year: number) =>
  db.digests.where('[dossier+year+bucket]').between([dossier, year, Dexie.minKey], [dossier, year, Dexie.maxKey]);

/** Of a few years at most: a change rewrites one bucket, and the page reads them all again. */
const MOST_KEPT = 4 * BUCKETS;
const kept = new Map<string, { readonly entries: string; readonly digests: readonly CountedActivity[] }>();

/** What a bucket held is the same as long as its text is. */
const digestsIn = ({ dossier, year, bucket, entries }: DigestRow): readonly CountedActivity[] => {
  const name = `${dossier}/${String(year)}/${String(bucket)}`;
  const known = kept.get(name);
  const digests = known?.entries === entries ? known.digests : decodeDigests(entries, year);
  kept.delete(name);
  kept.set(name, { entries, digests });
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return digests;
};

/** Every digest of one year. */
export const readDigests = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<readonly CountedActivity[]> =>
  (await digestsOfYear(db, dossier, year).toArray()).flatMap(digestsIn);

/** The digests of one year as they are stored: for a page, which reads what they hold once its transaction is over. */
export const readDigestRows = (db: JalonDatabase, dossier: DossierId, year: number): Promise<readonly DigestRow[]> => digestsOfYear(db, dossier, year).toArray();

/** What rows of digests hold, read in turns with the page; never inside of a transaction, which would end meanwhile. */
export const digestsInTurns = async (rows: readonly DigestRow[]): Promise<readonly CountedActivity[]> => (await inTurns(rows, digestsIn)).flat();

/** So that a live query follows a year's activities: every change of one rewrites a bucket of its year. */
export const followDigests = async (db: JalonDatabase, dossier: DossierId, year: number): Promise<void> => {
  await digestsOfYear(db, dossier, year).count();
};

/** The years that hold at least one activity, in order. */
export const readYearsWithActivities = async (db: JalonDatabase, dossier: DossierId): Promise<readonly number[]> => {
  const keys = await db.digests
    .where('[dossier+year+bucket]')
    .between([dossier, Dexie.minKey], [dossier, Dexie.maxKey])
    .primaryKeys();
  return [...new Set(keys.map(([, year]) => year))];
};
