import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '#documents/docx/write-docx';
import type { WrittenBlock, WrittenDocument } from '#documents/docx/written-document';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { gatherBilan, type BilanProgress } from '#features/report/bilan/gather-bilan';
import { loadMessages } from '#i18n/fr/messages';
import { useI18n } from '#i18n/i18n-context';
import { JalonDatabase } from '#storage/database';
import { loadBaseline } from '#storage/loading/load-baseline';
import { secondDossier } from '#tests/fixtures/dossiers/second-dossier';
import { shippedDossier } from '#tests/unit/data/shipped-dossier';
import { openOffice } from '#tests/unit/documents/docx/office';

const told: BilanProgress[] = [];

const bilanOf = async (content: DossierContent): Promise<WrittenDocument> => {
  await Promise.all((['report', 'reportDocument', 'bilan', 'indicators'] as const).map(loadMessages));
  const db = new JalonDatabase(`jalon-test-${v7()}`);
  const loaded = await loadBaseline(db, content, 'test');
  if (!loaded.ok) throw new Error(loaded.reason.code);
  const [convention] = content.tables.conventions;
  if (convention === undefined) throw new Error('no convention');
  const written = await gatherBilan({ db, dossier: content.dossier }, { convention, signal: new AbortController().signal, onProgress: (progress) => told.push(progress) }, useI18n());
  await db.delete();
  return written;
};

type Table = Extract<WrittenBlock, { readonly type: 'table' }>;

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

const textsOf = (cells: readonly (readonly { readonly text: string }[])[]): readonly string[] => cells.map((runs) => spaced(runs.map(({ text }) => text).join('')));

const rowsOf = ({ rows }: Table): readonly (readonly string[])[] => rows.map((row) => (row.type === 'heading' ? [spaced(row.text)] : textsOf(row.cells)));

const headings = ({ blocks }: WrittenDocument, level: number): readonly string[] => blocks.flatMap((block) => (block.type === 'heading' && block.level === level ? [spaced(block.text)] : []));

/** The first table after the heading of an objective and then one of its parts. */
const tableUnder = ({ blocks }: WrittenDocument, code: string, part: string): Table => {
  const start = blocks.findIndex((block) => block.type === 'heading' && block.level === 2 && spaced(block.text).startsWith(`${code} `));
  const at = blocks.findIndex((block, index) => index > start && block.type === 'heading' && block.text === part);
  const found = blocks.find((block, index): block is Table => index > at && block.type === 'table');
  if (start === -1 || at === -1 || found === undefined) throw new Error(`${code} ${part}`);
  return found;
};

const office = openOffice();

afterAll(() => office?.close());

describe('the bilan of the shipped convention', () => {
  let bilan: WrittenDocument;
  beforeAll(async () => {
    bilan = await bilanOf(shippedDossier());
  }, 60_000);

  it('has every objective of the convention once, in its order', () => {
    expect(headings(bilan, 2).map((title) => title.split(' ')[0])).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '3.4']);
  });

  it('sets objectives against the three years, an empty year as not recorded', () => {
    const summary = bilan.blocks.find((block): block is Table => block.type === 'table');
    if (summary === undefined) throw new Error('no summary');
    expect(summary.columns.map(({ title }) => title)).toEqual(['Objectif', '2021', '2022', '2023']);
    expect(summary.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    const row = rowsOf(summary).find(([first]) => first?.startsWith('1.1 '));
    expect(row?.slice(1)).toEqual(['non enregistré', 'couvert, 36 activités', 'non enregistré']);
  });

  it('counts the activities and adds the figures of 2022, with their doubt in words', () => {
    expect(rowsOf(tableUnder(bilan, '1.3', 'Activités'))[1]?.slice(0, 2)).toEqual(['2022', '51 activités']);
    const figures = rowsOf(tableUnder(bilan, '1.3', 'Obtenu'));
    const participants = figures.find(([name]) => name === 'Participants');
    expect(participants?.[1]).toBe('non enregistré');
    expect(participants?.[2]).toBe(participants?.[4]);
    expect(participants?.[2]).toMatch(/^(?:environ |plus de |au moins )?[\d ]+$/u);
  });

  it('lists each of the 66 commitments, none as failed', () => {
    const rows = headings(bilan, 2).flatMap((title) => {
      try {
        return rowsOf(tableUnder(bilan, title.split(' ')[0] ?? '', 'Attendu'));
      } catch {
        return [];
      }
    });
    expect(rows).toHaveLength(66);
    for (const [, ...years] of rows) for (const year of years) expect(year).toMatch(/^(?:non enregistré|\d+ activités?)$/u);
  });

  it('says how far it is, to the end', () => {
    const last = told.filter(({ step }) => step === 'telling').at(-1);
    expect(last?.done).toBe(last?.total);
  });

  it.skipIf(office === null)('is opened by LibreOffice (skipped where its word processor is not installed)', { timeout: 120_000 }, async () => {
    const file = await writeDocx(bilan);
    const text = spaced((await office?.text('bilan', file)) ?? '');
    for (const words of ['Bilan de la convention 2021-2023', 'Ce que la convention attend', 'couvert, 36 activités']) expect(text).toContain(words);
    expect(await office?.pages('bilan', file)).toBeGreaterThan(3);
  });
});

describe('the bilan of another convention', () => {
  let bilan: WrittenDocument;
  beforeAll(async () => {
    bilan = await bilanOf(secondDossier());
  }, 60_000);

  it('counts the confirmed answers to a commitment, year by year', () => {
    const { tables } = secondDossier();
    const link = tables.links.find(({ relation, state }) => relation === 'answers' && state === 'confirmed');
    const commitment = tables.commitments.find(({ id }) => id === link?.target.id);
    const objective = tables.objectives.find(({ id }) => id === commitment?.objective);
    const row = rowsOf(tableUnder(bilan, objective?.code ?? '', 'Attendu')).find(([label]) => label?.startsWith(commitment?.label ?? ''));
    expect(row?.slice(1).some((year) => /^\d+ activités?$/u.test(year))).toBe(true);
  });

  it('tells what was put off from year to year, with how often', () => {
    const lists = bilan.blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
    expect(lists.map(spaced).some((item) => /: de 2024 à 202\d, reportée (?:une|\d) fois/u.test(item))).toBe(true);
  });

  it('has nothing internal: no note, no proposal, nobody in charge', () => {
    const text = JSON.stringify(bilan);
    for (const { name } of secondDossier().tables.persons) expect(text).not.toContain(name);
    for (const { internalNote } of secondDossier().tables.activities) if (internalNote !== undefined) expect(text).not.toContain(internalNote);
  });
});
