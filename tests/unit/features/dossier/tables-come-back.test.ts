import { unzipSync } from 'fflate';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Contents } from '#documents/tables/mapping/targets';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { writeOpenData } from '#features/dossier/open-data/write-open-data';
import { TableSession } from '#features/import/table/table-session';
import type { ShownProposals, TableAnswer } from '#features/import/table/table-requests';
import { english } from '#i18n/en/english';
import { french } from '#i18n/fr/french';
import { JalonDatabase } from '#storage/database';
import { loadBaseline } from '#storage/loading/load-baseline';
import { day } from '#tests/fixtures/builders/day';
import { secondDossier } from '#tests/fixtures/dossiers/second-dossier';
import { shippedDossier } from '#tests/unit/data/shipped-dossier';

type Of<Type extends TableAnswer['type']> = Extract<TableAnswer, { readonly type: Type }>;

const expected = <Type extends TableAnswer['type']>(answer: TableAnswer, type: Type): Of<Type> => {
  if (answer.type !== type) throw new Error(JSON.stringify(answer));
  return answer as Of<Type>;
};

const stored = async (content: DossierContent): Promise<JalonDatabase> => {
  const db = new JalonDatabase(`jalon-test-${v7()}`);
  const loaded = await loadBaseline(db, content, 'test');
  if (!loaded.ok) throw new Error(loaded.reason.code);
  return db;
};

const TODAY = day('2026-11-26');

interface Exported {
  readonly content: DossierContent;
  readonly db: JalonDatabase;
  readonly format: 'xlsx' | 'ods' | 'csv';
  readonly i18n: typeof french | typeof english;
}

const tableOf = async ({ content, db, format, i18n }: Exported, table: string): Promise<File> => {
  await Promise.all((['openData', 'changes', 'dossier', 'tableExport'] as const).map(i18n.loadMessages));
  const answer = await writeOpenData(db, { purpose: 'whole', content: format, database: db.name, dossier: content.dossier, language: i18n.locale, today: TODAY, at: '2026-11-26T10:00:00Z' }, i18n, () => undefined);
  if (answer.type !== 'written') throw new Error(answer.type);
  const name = `${table}.${format}`;
  return new File([new Uint8Array(unzipSync(new Uint8Array(await answer.file.arrayBuffer()))[name] ?? [])], name);
};

/** What the file would change, imported by someone who changes none of the guesses but says that an empty cell clears. */
const proposalsOf = async ({ content, db }: Exported, file: File, contents: Contents): Promise<ShownProposals> => {
  const session = new TableSession(() => undefined);
  const place = { database: db.name, dossier: content.dossier, language: 'fr', today: TODAY } as const;
  expected(await session.answer({ type: 'open', source: { type: 'file', file }, text: {}, place }), 'opened');
  const { layout } = expected(await session.answer({ type: 'lay-out', layout: { contents, sheet: 0, headerLine: undefined, withHidden: false, keptLines: [] } }), 'laid-out');
  const mapping = layout.columns.map(({ column, target }) => [column, target] as const);
  const rows = { mapping, reading: { dates: 'day-month', decimals: 'comma' } as const, year: 2022, objective: '' as const, kind: '' as const, blankClears: contents === 'activities', decisions: [] };
  return expected(await session.answer({ type: 'propose', rows }), 'proposed').proposals;
};

const COMBINATIONS = [
  ...(['xlsx', 'ods', 'csv'] as const).map((format) => ({ format, i18n: french, of: 'the second dossier', dossierOf: secondDossier })),
  { format: 'csv', i18n: english, of: 'the second dossier', dossierOf: secondDossier },
  { format: 'xlsx', i18n: french, of: 'the shipped dossier', dossierOf: shippedDossier },
] as const;

describe('tables of a dossier that come back', () => {
  it.each(COMBINATIONS.map((one) => [one.format, one.i18n.locale, one.of, one] as const))('change nothing: %s in %s of %s', async (format, _, __, { i18n, dossierOf }) => {
    const content = dossierOf();
    const exported = { content, db: await stored(content), format, i18n };
    for (const [table, contents] of [['activities', 'activities'], ['planned_actions', 'actions']] as const) {
      const { counts } = await proposalsOf(exported, await tableOf(exported, table), contents);
      const rows = table === 'activities' ? content.tables.activities : content.tables.plannedActions;
      expect([table, counts]).toEqual([table, expect.objectContaining({ added: 0, changed: 0, binned: 0, refused: 0, same: rows.length })]);
    }
    await exported.db.delete();
  }, 30_000);
});
