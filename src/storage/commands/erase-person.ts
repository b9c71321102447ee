import canonicalize from 'canonicalize';
import Dexie from 'dexie';
import { TABLE_NAMES, type DossierTables, type TableName } from '#domain/dossier/tables';
import type { JournalEntry, RecordChange } from '#domain/journal/journal-entry';
import { isSameName, maskedText, pastWithoutPerson, recordWithoutPerson, type Erasure } from '#domain/journal/without-person';
import type { Refusal } from '#domain/journal/refusal';
import type { DossierId, PersonId } from '#domain/record/id';
import { refused, type Result } from '#domain/record/result';
import { binOf } from '../backup/dossier-snapshot';
import type { BinRow, JalonDatabase } from '../database';
import { readAuthor } from '../device';
import { appendToJournal, newEntryId } from '../journal';
import { fromJournalRow, toJournalRow, type JournalRow } from '../journal-row';
import { dropCopy } from '../migrations/copy-before';
import { ofDossier } from '../record-range';
import { settle } from './settle';
import { Stale } from './write-record';

/** So many journal entries are rewritten at a time. */
const BATCH = 200;

type Stored = Readonly<Record<string, unknown>>;

const isRewritten = (before: unknown, after: unknown): boolean => canonicalize(before) !== canonicalize(after);

/** Records that are linked to the person, or signed by the name, change without a trace: a trace would name the person again. */
const unlinkRecords = async (db: JalonDatabase, dossier: DossierId, erasure: Erasure): Promise<void> => {
  for (const table of TABLE_NAMES) {
    const changed: DossierTables[TableName][] = [];
    await ofDossier(db, table, dossier).each((record: DossierTables[TableName]) => {
      const without = recordWithoutPerson(record, erasure);
      if (record.id !== erasure.person && isRewritten(record, without)) changed.push({ ...without, rev: record.rev + 1 });
    });
    await db.table<DossierTables[TableName]>(table).bulkPut(changed);
  }
};

const changeWithout = (change: RecordChange, erasure: Erasure): readonly RecordChange[] => {
  if (change.id === erasure.person) return [];
  const { before, after } = change;
  return [{ ...change, ...(before && { before: pastWithoutPerson(before, erasure) }), ...(after && { after: pastWithoutPerson(after, erasure) }) }];
};

const entryWithout = ({ author, reason, ...entry }: JournalEntry, erasure: Erasure): JournalEntry => ({
  ...entry,
  ...(author !== undefined && !(erasure.asAuthor && isSameName(author, erasure.name)) && { author }),
  ...(reason !== undefined && { reason: maskedText(reason, erasure) }),
  changes: entry.changes.flatMap((change) => changeWithout(change, erasure)),
});

/** What was rewritten can no longer be undone: it would no longer bring back what was. */
const dropFromHistory = async (db: JalonDatabase, dossier: DossierId, rewritten: ReadonlySet<string>): Promise<void> => {
  await db.history
    .where('[dossier+position]')
    .between([dossier, Dexie.minKey], [dossier, Dexie.maxKey])
    .filter(({ entry }) => rewritten.has(entry))
    .delete();
};

const rewriteJournal = async (db: JalonDatabase, dossier: DossierId, erasure: Erasure): Promise<void> => {
  const records = new Set<string>();
  let rows: readonly JournalRow[] = [];
  let last = '';
  do {
    rows = await db.journal.where('[dossier+id]').between([dossier, last], [dossier, Dexie.maxKey], false, true).limit(BATCH).toArray();
    const entries = rows.map(fromJournalRow);
    const changed = entries.map((entry) => [entry, entryWithout(entry, erasure)] as const).filter(([before, after]) => isRewritten(before, after));
    await db.journal.bulkPut(changed.map(([, entry]) => toJournalRow(entry)));
    // A name that only signed takes nothing from what the entry can bring back.
    for (const [before, after] of changed) if (isRewritten(before.changes, after.changes)) records.add(before.id);
    last = rows.at(-1)?.id ?? last;
  } while (rows.length === BATCH);
  await dropFromHistory(db, dossier, records);
};

const rewriteBin = async (db: JalonDatabase, dossier: DossierId, erasure: Erasure): Promise<void> => {
  const rows = await binOf(db, dossier).toArray();
  await db.bin.bulkDelete(rows.filter(({ id }) => id === erasure.person).map(({ table, id }) => [dossier, table, id]));
  const changed = rows.flatMap((row): readonly BinRow[] => {
    if (row.id === erasure.person) return [];
    const record = pastWithoutPerson(row.record as Stored, erasure);
    return isRewritten(row.record, record) ? [{ ...row, record }] : [];
  });
  await db.bin.bulkPut(changed);
};

/** Whole copies that cannot be rewritten: restore points, and what was stored before an upgrade. */
const dropCopies = async (db: JalonDatabase, dossier: DossierId): Promise<void> => {
  for (const table of [db.restorePoints, db.restorePointBytes]) {
    await table.where(':id').between([dossier, Dexie.minKey], [dossier, Dexie.maxKey]).delete();
  }
  await dropCopy(db);
};

const forgetThisAuthor = async (db: JalonDatabase, { asAuthor, name }: Erasure): Promise<void> => {
  const author = await readAuthor(db);
  if (asAuthor && author !== undefined && isSameName(author, name)) await db.meta.delete('author');
};

export interface ErasePerson {
  readonly dossier: DossierId;
  readonly person: PersonId;
  readonly asAuthor: boolean;
  /** Written in the place of the name in texts of the past, such as « personne effacée ». */
  readonly mask: string;
}

const run = (db: JalonDatabase, { dossier, person, asAuthor, mask }: ErasePerson, id: JournalEntry['id']): Promise<JournalEntry> =>
  db.transaction('rw', db.tables, async () => {
    const stored = await db.records('persons').get([dossier, person]);
    if (stored === undefined) throw new Stale('persons', person, undefined);
    const erasure: Erasure = { person, name: stored.name, asAuthor, mask };
    await db.records('persons').delete([dossier, person]);
    await unlinkRecords(db, dossier, erasure);
    await rewriteJournal(db, dossier, erasure);
    await rewriteBin(db, dossier, erasure);
    await dropCopies(db, dossier);
    await forgetThisAuthor(db, erasure);
    const author = await readAuthor(db);
    return appendToJournal(db, { dossier, command: 'erase-person', gone: { persons: 1 }, changes: [], ...(author !== undefined && { author }) }, id);
  });

/**
 * Erases a person (RGPD, article 17): the record, every link to it, and the name in the journal and the bin, in one transaction that
 * cannot be undone. Restore points go with it. Texts of today are left: `readErasure` lists those that hold the name.
 */
export const erasePerson = async (db: JalonDatabase, command: ErasePerson): Promise<Result<JournalEntry, Refusal>> => {
  const id = newEntryId();
  if (db.alarm.stopped()) return refused({ code: 'not-saved', error: 'DatabaseClosedError' });
  return settle(db, { dossier: command.dossier, id, writes: [], run: () => run(db, command, id) });
};
