import Dexie from 'dexie';
import type { JournalEntry, RecordChange } from '#domain/journal/journal-entry';
import { netChanges, withoutHeavyFiles, type NetChange } from '#domain/journal/net-changes';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase, SentMark } from '../database';
import { knownDevice, readAuthor } from '../device';
import { TAKE_ENTRIES } from '../commands/take-entries';

/** What this device did since it last sent its entries. */
export interface Unsent {
  /** What it changed in the end, one line a record. */
  readonly records: readonly NetChange[];
  /** Pieces of evidence whose files are too heavy to be sent. */
  readonly filesLeft: number;
  /** How far the journal goes: what is sent is sent up to there. */
  readonly clock: string | undefined;
  readonly device: string | undefined;
  readonly author: string | undefined;
}

const keyOf = (dossier: DossierId): `sent:${string}` => `sent:${dossier}`;

const readMark = async (db: JalonDatabase, dossier: DossierId): Promise<SentMark | undefined> => {
  const row = await db.meta.get(keyOf(dossier));
  return typeof row?.value === 'object' && 'sentClock' in row.value ? row.value : undefined;
};

const entriesSince = (db: JalonDatabase, dossier: DossierId, clock: string | undefined) =>
  db.journal.where('[dossier+clock]').between([dossier, clock ?? Dexie.minKey], [dossier, Dexie.maxKey], clock === undefined);

/** What came from elsewhere is not sent on, nor is taking it back. */
const isOwn = async (db: JalonDatabase, { dossier, command, baseline, of }: JournalEntry): Promise<boolean> => {
  if (command === TAKE_ENTRIES || baseline !== undefined) return false;
  const original = of === undefined ? undefined : await db.journal.get([dossier, of]);
  return original === undefined || isOwn(db, original);
};

/** Reads what this device changed since its last sending. */
export const readUnsent = (db: JalonDatabase, dossier: DossierId): Promise<Unsent> =>
  db.transaction('r', [db.meta, db.journal], async () => {
    const [mark, device, author] = await Promise.all([readMark(db, dossier), knownDevice(db), readAuthor(db)]);
    const entries = await entriesSince(db, dossier, mark?.sentClock)
      .filter((entry) => entry.device === device)
      .toArray();
    const changes: RecordChange[] = [];
    for (const entry of entries) if (await isOwn(db, entry)) changes.push(...entry.changes);
    return { ...withoutHeavyFiles(netChanges(changes)), clock: entries.at(-1)?.clock ?? mark?.sentClock, device, author };
  });

/** How many activities and planned actions this device changed since its last sending. */
export const countUnsent = async (db: JalonDatabase, dossier: DossierId): Promise<number> => {
  const { records } = await readUnsent(db, dossier);
  return records.filter(({ table }) => table === 'activities' || table === 'plannedActions').length;
};

/** Notes that all up to `sentClock` was handed over. */
export const noteSent = async (db: JalonDatabase, dossier: DossierId, value: SentMark): Promise<void> => {
  await db.meta.put({ key: keyOf(dossier), value });
};
