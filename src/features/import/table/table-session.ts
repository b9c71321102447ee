import { layOutTable, type LaidTable } from '#documents/tables/mapping/lay-out-table';
import { plainHeader } from '#documents/tables/mapping/plain-header';
import { correctionsOf, type KnownHeaders } from '#documents/tables/mapping/propose-mapping';
import { isTarget, type Contents } from '#documents/tables/mapping/targets';
import { sealOf } from '#documents/collect/seals';
import { proposeActions } from '#documents/tables/propose/propose-actions';
import { proposePress } from '#documents/tables/propose/propose-press';
import { proposeSessions } from '#documents/tables/propose/propose-sessions';
import { proposeTable } from '#documents/tables/propose/propose-table';
import type { RowDecision, TableProposals } from '#documents/tables/propose/table-proposal';
import { readPasted } from '#documents/tables/read/read-clipboard';
import { readTable } from '#documents/tables/read/read-table';
import type { ReadFault, Sheet, Workbook } from '#documents/tables/read/sheet';
import { done, type Result } from '#domain/record/result';
import { importTable } from '#storage/commands/import-table';
import { JalonDatabase, type TableMemories } from '#storage/database';
import { readNames } from '#storage/repositories/names.repository';
import { readImportFrame, type ImportFrame } from '#storage/repositories/table-import.repository';
import { keepTableMemory, readTableMemories } from '#storage/tables/table-memory';
import { tableContext } from './session-context';
import { sessionWords, type SessionWords } from './session-words';
import { shownLayout } from './shown-layout';
import { moreConflicts, shownProposals } from './shown-proposals';
import { LARGEST_TABLE } from './table-limits';
import { takenRows } from './taken-rows';
import type { OpenedTable, RowsAsked, TableAnswer, TablePlace, TableProgress, TableRequest, TableSource } from './table-requests';



interface Open {
  readonly db: JalonDatabase;
  readonly place: TablePlace;
  readonly name: string;
  readonly workbook: Workbook;
  readonly memories: TableMemories;
  readonly words: SessionWords;
}

interface LaidOut {
  readonly sheet: Sheet;
  readonly table: LaidTable;
  readonly signature: string;
  readonly contents: Contents;
}

interface Compared {
  readonly proposals: TableProposals;
  readonly stored: ImportFrame;
  readonly rows: RowsAsked;
  readonly decisions: ReadonlyMap<number, RowDecision>;
}

const openDatabase = (name: string): JalonDatabase => {
  const db = new JalonDatabase(name);
  // The page has the database open: here it is never made anew.
  db.mayCreate = false;
  return db;
};

/** Files that have the same headers, in any order, are of one kind. */
const signatureOf = ({ columns }: LaidTable, contents: Contents): string => sealOf([contents, ...columns.map(({ header }) => plainHeader(header)).toSorted()]);

/** A header is remembered apart for each sort of rows. */
const remembered = (contents: Contents, header: string): string => `${contents}: ${header}`;

const knownHeaders = ({ headers }: TableMemories, contents: Contents): KnownHeaders => {
  const prefix = remembered(contents, '');
  return new Map([...headers].flatMap(([header, target]) => (header.startsWith(prefix) && (target === null || isTarget(target, contents)) ? [[header.slice(prefix.length), target] as const] : [])));
};

const PROPOSE = { activities: proposeTable, actions: proposeActions, press: proposePress, sessions: proposeSessions } as const satisfies Readonly<Record<Contents, typeof proposeTable>>;

/** The first sheet that is seen and holds most rows. */
const proposedSheet = (sheets: readonly Sheet[]): number => {
  const weights = sheets.map(({ rows, hidden }) => (hidden ? 0 : rows.length));
  const most = Math.max(...weights);
  return Math.max(0, weights.findIndex((weight) => weight === most));
};

const openedTable = ({ name, workbook }: Open): OpenedTable => ({
  name,
  format: workbook.format,
  text: workbook.text,
  notes: workbook.notes,
  sheets: workbook.sheets.map(({ name: sheet, hidden, rows }) => ({ name: sheet, hidden, rows: rows.length })),
  proposedSheet: proposedSheet(workbook.sheets),
});

/** One import, from its file to its change: what was read and compared stays here, and the page gets what it shows. */
export class TableSession {
  readonly #onProgress: (progress: TableProgress) => void;
  #open: Open | undefined;
  #laidOut: LaidOut | undefined;
  #compared: Compared | undefined;

  constructor(onProgress: (progress: TableProgress) => void) {
    this.#onProgress = onProgress;
  }

  async answer(request: TableRequest): Promise<TableAnswer> {
    try {
      return await this.#answer(request);
    } catch {
      return { type: 'failed' };
    }
  }

  #answer(request: TableRequest): Promise<TableAnswer> {
    switch (request.type) {
      case 'open':
        return this.#read(request);
      case 'lay-out':
        return Promise.resolve(this.#layOut(request.layout));
      case 'propose':
        return this.#propose(request.rows);
      case 'more-conflicts':
        return this.#moreConflicts(request.from);
      case 'take':
        return this.#take(request.choices);
    }
  }

  async #workbook(source: TableSource, text: Extract<TableRequest, { readonly type: 'open' }>['text']): Promise<Result<Workbook, ReadFault>> {
    if (source.type === 'pasted') return done(readPasted(source.text));
    if (source.file.size > LARGEST_TABLE) return { ok: false, reason: { code: 'too-large' } };
    const bytes = new Uint8Array(await source.file.arrayBuffer());
    return readTable(bytes, text, (share) => this.#onProgress({ step: 'reading', share }));
  }

  async #read({ source, text, place }: Extract<TableRequest, { readonly type: 'open' }>): Promise<TableAnswer> {
    this.#onProgress({ step: 'reading', share: undefined });
    const workbook = await this.#workbook(source, text);
    if (!workbook.ok) return { type: 'unreadable', fault: workbook.reason };
    const db = this.#open?.db ?? openDatabase(place.database);
    const [memories, words] = await Promise.all([readTableMemories(db, place.dossier), sessionWords(place.language)]);
    this.#open = { db, place, name: source.type === 'file' ? source.file.name : source.name, workbook: workbook.value, memories, words };
    return { type: 'opened', opened: openedTable(this.#open) };
  }

  #layOut({ contents, sheet: index, headerLine, withHidden, keptLines }: Extract<TableRequest, { readonly type: 'lay-out' }>['layout']): TableAnswer {
    const sheet = this.#open?.workbook.sheets[index];
    if (this.#open === undefined || sheet === undefined) return { type: 'failed' };
    const table = layOutTable(sheet, { ...(headerLine !== undefined && { headerLine }), withHidden, keptLines: new Set(keptLines) });
    this.#laidOut = { sheet, table, signature: signatureOf(table, contents), contents };
    return { type: 'laid-out', layout: shownLayout(sheet, table, knownHeaders(this.#open.memories, contents), contents) };
  }

  async #propose(rows: RowsAsked): Promise<TableAnswer> {
    const [open, laidOut] = [this.#open, this.#laidOut];
    if (open === undefined || laidOut === undefined) return { type: 'failed' };
    this.#onProgress({ step: 'comparing', share: undefined });
    const { db, place, name, words, memories } = open;
    const stored = await readImportFrame(db, place.dossier);
    const decisions = new Map(rows.decisions);
    const context = tableContext({ place, stored, memory: memories.files.get(laidOut.signature), words, file: name, sheet: laidOut.sheet.name, at: new Date().toISOString() }, rows);
    const total = laidOut.table.rows.length;
    const proposals = PROPOSE[laidOut.contents]({ table: laidOut.table, mapping: new Map(rows.mapping), reading: rows.reading, decisions, context, onRow: (count) => this.#onProgress({ step: 'comparing', share: count / total }) });
    this.#compared = { proposals, stored, rows, decisions };
    return { type: 'proposed', proposals: await shownProposals(proposals, decisions, (records) => readNames(db, place.dossier, records)) };
  }

  async #moreConflicts(from: number): Promise<TableAnswer> {
    const [open, compared] = [this.#open, this.#compared];
    if (open === undefined || compared === undefined) return { type: 'failed' };
    return { type: 'more-conflicts', ...(await moreConflicts(compared.proposals, from, (records) => readNames(open.db, open.place.dossier, records))) };
  }

  async #take(choices: Extract<TableRequest, { readonly type: 'take' }>['choices']): Promise<TableAnswer> {
    const [open, laidOut, compared] = [this.#open, this.#laidOut, this.#compared];
    if (open === undefined || laidOut === undefined || compared === undefined) return { type: 'failed' };
    this.#onProgress({ step: 'writing', share: undefined });
    const { db, place, name, memories } = open;
    const revisions = new Map<string, number>(compared.stored.activities.map(({ id, rev }) => [id, rev]));
    const taken = takenRows(compared.proposals, compared.decisions, choices, (id) => revisions.get(id), memories.files.get(laidOut.signature));
    if (taken.records.length > 0) {
      const result = await importTable(db, place.dossier, taken.records, name.slice(0, 500));
      if (!result.ok) return { type: 'refused', refusal: result.reason };
    }
    const { contents, table, signature } = laidOut;
    const chosen = correctionsOf(table.columns, new Map(compared.rows.mapping), contents);
    await keepTableMemory(db, place.dossier, new Map([...chosen].map(([header, target]) => [remembered(contents, header), target])), signature, taken.file);
    return { type: 'taken', added: taken.added, changed: taken.changed };
  }
}
