import { checkReferences } from '#domain/dossier/references';
import type { DossierTablesContent, ReferenceProblem } from '#domain/dossier/references-problem';
import { TABLE_NAMES, type DossierTables, type TableName } from '#domain/dossier/tables';
import { tablesFrom } from '#domain/dossier/tables-from';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import { parseRecord } from '../parse-record';
import { readWholeDossier, type WholeDossier } from '../repositories/whole-dossier.repository';
import { countStaleDigests } from './compare-digests';
import type { BadRecord, CheckProgress, IntegrityReport } from './integrity-report';

/** Progress is told every so many records: often enough to be seen moving. */
const STEP = 250;

const titleOf = (row: object): { readonly title?: string } =>
  'title' in row && typeof row.title === 'string' && row.title !== '' ? { title: row.title } : {};

interface Parsed {
  readonly tables: DossierTablesContent;
  readonly invalid: readonly BadRecord[];
}

const parseTable = async <Name extends TableName>(table: Name, rows: readonly object[], onRecord: () => void) => {
  const records: DossierTables[Name][] = [];
  const invalid: BadRecord[] = [];
  for (const row of rows) {
    const parsed = await parseRecord(table, row);
    if (parsed.ok) records.push(parsed.value);
    else invalid.push({ ...parsed.reason, ...titleOf(row) });
    onRecord();
  }
  return { records, invalid };
};

const parseAll = async ({ tables }: WholeDossier, onProgress: (progress: CheckProgress) => void): Promise<Parsed> => {
  const total = TABLE_NAMES.reduce((sum, name) => sum + tables[name].length, 0);
  let checked = 0;
  const onRecord = (): void => {
    checked += 1;
    if (checked % STEP === 0 || checked === total) onProgress({ checked, total });
  };
  const content: [TableName, readonly DossierTables[TableName][]][] = [];
  const invalid: BadRecord[] = [];
  for (const name of TABLE_NAMES) {
    const parsed = await parseTable(name, tables[name], onRecord);
    content.push([name, parsed.records]);
    invalid.push(...parsed.invalid);
  }
  return { tables: tablesFrom(content), invalid };
};

/** What points to a record at fault, or into one, is not a second fault. */
const withoutEchoes = (problems: readonly ReferenceProblem[], invalid: readonly BadRecord[]): readonly ReferenceProblem[] => {
  const bad = new Set(invalid.map(({ id }) => id));
  const isEcho = (problem: ReferenceProblem): boolean =>
    problem.reason === 'unknown-target' &&
    (bad.has(problem.target) || (invalid.length > 0 && (problem.to === 'measures' || problem.to === 'funderParts')));
  return problems.filter((problem) => !isEcho(problem));
};

/**
 * Reads all that is stored of a dossier at one instant, parses every record with its schema, checks what points to what, and
 * compares the counts kept beside the record with a rebuild. It changes nothing.
 */
export const checkIntegrity = async (
  db: JalonDatabase,
  dossier: DossierId,
  onProgress: (progress: CheckProgress) => void,
): Promise<IntegrityReport> => {
  const whole = await readWholeDossier(db, dossier);
  const { tables, invalid } = await parseAll(whole, onProgress);
  const isReadable = invalid.every(({ table }) => table !== 'activities');
  return {
    read: TABLE_NAMES.reduce((sum, name) => sum + whole.tables[name].length, 0),
    invalid,
    references: withoutEchoes(checkReferences(tables), invalid),
    staleDigests: isReadable ? countStaleDigests(tables.activities, whole.digests) : null,
  };
};
