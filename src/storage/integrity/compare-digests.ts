import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import { countActivities, type CountedActivity } from '#domain/results/counted-activity';
import type { DigestRow } from '../database';
import { decodeDigests, encodeDigests } from '../digests/digest-codec';

/** A row that cannot even be read holds no digest at all. */
const readRow = ({ entries, year }: DigestRow): readonly CountedActivity[] => {
  try {
    return decodeDigests(entries, year);
  } catch {
    return [];
  }
};

const asText = (digests: readonly CountedActivity[]): ReadonlyMap<ActivityId, string> =>
  new Map(digests.map((digest) => [digest.id, `${String(digest.year)} ${encodeDigests([digest])}`]));

/** How many activities have a digest that a rebuild would write otherwise, would not write, or is missing. */
export const countStaleDigests = (activities: readonly Activity[], rows: readonly DigestRow[]): number => {
  const rebuilt = asText(countActivities(activities));
  const stored = asText(rows.flatMap(readRow));
  const ids = new Set([...rebuilt.keys(), ...stored.keys()]);
  return [...ids].filter((id) => rebuilt.get(id) !== stored.get(id)).length;
};
