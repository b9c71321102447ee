import type { Activity } from '#domain/activities/activity';
import { recordName, type RecordName } from '#domain/journal/record-name';
import type { Link } from '#domain/links/link';
import { figureOf } from '#domain/measures/figure';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import type { CivilDay } from '#domain/periods/partial-date';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { DossierId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import { readCollected, type CollectedFile, type CollectFault } from '#documents/collect/collected-file';
import type { PlainRecord } from '#domain/journal/net-changes';
import { mergeProposed, resolveProposal, type Proposed } from '#documents/collect/proposal';
import type { HereNow, RowContext } from '#documents/collect/asked-rows';
import { proposeRows, wantedByRows } from '#documents/collect/propose-rows';
import { proposeSent, wantedBy } from '#documents/collect/propose-sent';
import { readXlsx, type XlsxFault } from '#documents/collect/read-xlsx';
import { readSent, type SentEntries, type SentFault } from '#documents/collect/sent-file';
import type { I18n } from '#i18n/i18n-context';
import { readStored } from '#storage/collect/stored-records';
import type { JalonDatabase } from '#storage/database';
import { readConventionFrame, type ConventionFrame } from '#storage/repositories/convention.repository';
import { readNames, type RecordNames } from '#storage/repositories/names.repository';

export const LARGEST_FILE = 30_000_000;

export type FileFault = XlsxFault | CollectFault | { readonly code: SentFault } | { readonly code: 'empty' };

export interface Dropped {
  readonly proposed: Proposed;
  readonly unread: readonly { readonly file: string; readonly fault: FileFault }[];
  readonly filesLeft: number;
  readonly names: RecordNames;
  readonly files: readonly string[];
}

export interface DropContext {
  readonly db: JalonDatabase;
  readonly dossier: DossierId;
  readonly today: CivilDay;
  readonly at: string;
  readonly i18n: I18n;
}

type ReadFile = { readonly type: 'rows'; readonly rows: CollectedFile } | { readonly type: 'sent'; readonly sent: SentEntries };

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const readOne = async (file: File, dossier: DossierId): Promise<Result<ReadFile, FileFault>> => {
  if (file.size === 0) return refused({ code: 'empty' });
  if (file.size > LARGEST_FILE) return refused({ code: 'too-large' });
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return refused({ code: 'damaged' });
  if (!isArchive(new Uint8Array(buffer))) {
    const sent = readSent(new TextDecoder().decode(buffer), dossier);
    return sent.ok ? done({ type: 'sent', sent: sent.value }) : refused({ code: sent.reason });
  }
  const sheets = await readXlsx(buffer);
  if (!sheets.ok) return sheets;
  const rows = readCollected(file.name, sheets.value, dossier);
  return rows.ok ? done({ type: 'rows', rows: rows.value }) : rows;
};

const ofTable = <Stored>(stored: ReadonlyMap<string, PlainRecord>, table: string): ReadonlyMap<string, Stored> =>
  new Map([...stored].flatMap(([key, record]) => (key.startsWith(`${table} `) ? [[record.id, record as unknown as Stored] as const] : [])));

const rowContext = ({ i18n: { m, format }, today, at }: DropContext, frame: ConventionFrame): RowContext => ({
  today,
  at,
  years: frame.conventions.flatMap((convention) => convention.years),
  units: m.entry.units,
  write: { figure: (measure) => `${format.quantity(figureOf(measure))} ${measure.unit}`, date: (date) => format.period(date, 'long') },
});

const proposedBy = async (read: ReadFile, name: string, frame: ConventionFrame, context: DropContext): Promise<Proposed> => {
  const { db, dossier } = context;
  if (read.type === 'sent') return proposeSent(read.sent, await readStored(db, dossier, wantedBy(read.sent)), name);
  const stored = await readStored(db, dossier, wantedByRows(read.rows));
  const here: HereNow = {
    activities: ofTable<Activity>(stored, 'activities'),
    actions: ofTable<PlannedAction>(stored, 'plannedActions'),
    links: ofTable<Link>(stored, 'links'),
    persons: new Set(ofTable(stored, 'persons').keys()),
    objectives: conventionInYear(frame, read.rows.year).objectives,
  };
  return proposeRows(read.rows, here, rowContext(context, frame));
};

/** What the records are called, those that are only proposed too. */
const namesFor = async (proposed: Proposed, { db, dossier }: DropContext): Promise<RecordNames> => {
  const records = proposed.proposals.flatMap((proposal) => [proposal.current, resolveProposal(proposal, new Map()), ...proposal.fields.flatMap(({ offers }) => offers.map(({ value }) => value))]);
  const names = new Map<string, RecordName>(await readNames(db, dossier, records));
  for (const proposal of proposed.proposals) {
    const record = resolveProposal(proposal, new Map());
    if (record !== null && record !== undefined && !names.has(proposal.id)) names.set(proposal.id, recordName(record));
  }
  return names;
};

/** Reads dropped files and compares what they say with what is stored; writes nothing. A file that cannot be read is left aside and named. */
export const readDropped = async (files: readonly File[], context: DropContext): Promise<Dropped> => {
  const frame = await readConventionFrame(context.db, context.dossier);
  const unread: { file: string; fault: FileFault }[] = [];
  const proposed: Proposed[] = [];
  let filesLeft = 0;
  for (const file of files) {
    const read = await readOne(file, context.dossier);
    if (!read.ok) unread.push({ file: file.name, fault: read.reason });
    else proposed.push(await proposedBy(read.value, file.name, frame, context));
    if (read.ok && read.value.type === 'sent') filesLeft += read.value.sent.filesLeft;
  }
  const merged = mergeProposed(proposed);
  return { proposed: merged, unread, filesLeft, names: await namesFor(merged, context), files: files.map(({ name }) => name) };
};
