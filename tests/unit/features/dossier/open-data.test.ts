import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activities/activity';
import { canonicalContent } from '#domain/dossier/canonical-content';
import { readDossierFiles, type DossierContent } from '#domain/dossier/dossier-file';
import { writeDossierFile } from '#domain/dossier/write-dossier-file';
import type { Measure } from '#domain/measures/measure';
import type { OpenDataAsked, OpenDataProgress, WrittenOpenData } from '#features/dossier/open-data/open-data-requests';
import { writeOpenData } from '#features/dossier/open-data/write-open-data';
import { french } from '#i18n/fr/french';
import { JalonDatabase } from '#storage/database';
import { dossierHash } from '#storage/dossier-hash';
import { loadBaseline } from '#storage/loading/load-baseline';
import { GOALS, OBJECTIVES, arbitraryRecord } from '#tests/fixtures/builders/arbitrary-record';
import { day } from '#tests/fixtures/builders/day';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';
import { aDossierContent } from '#tests/fixtures/builders/stored-dossier';
import { aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { secondDossier } from '#tests/fixtures/dossiers/second-dossier';
import { shippedDossier } from '#tests/unit/data/shipped-dossier';
import { faultsOfPackage } from './read-package';

beforeAll(async () => {
  await Promise.all((['openData', 'changes', 'dossier', 'tableExport'] as const).map(french.loadMessages));
});

const stored = async (content: DossierContent): Promise<JalonDatabase> => {
  const db = new JalonDatabase(`jalon-test-${v7()}`);
  const loaded = await loadBaseline(db, content, 'test');
  if (!loaded.ok) throw new Error(loaded.reason.code);
  return db;
};

const wrote = async (content: DossierContent, asked: OpenDataAsked, onProgress: (progress: OpenDataProgress) => void = () => undefined): Promise<WrittenOpenData & { readonly stored: string }> => {
  const db = await stored(content);
  const answer = await writeOpenData(db, { ...asked, database: db.name, dossier: content.dossier, language: 'fr', today: day('2026-11-26'), at: '2026-11-26T10:00:00Z' }, french, onProgress);
  const hash = await dossierHash(db, content.dossier);
  await db.delete();
  if (answer.type !== 'written') throw new Error(answer.type);
  return { ...answer, stored: hash };
};

const DOSSIERS: Readonly<Record<string, () => DossierContent>> = { 'the shipped dossier': shippedDossier, 'the second dossier': secondDossier };

/** Figures that tell another of the same metric, as a dossier asks. */
const withSoundFigures = (activities: readonly Activity[]): readonly Activity[] => {
  const metrics = new Map<string, string>(activities.flatMap(({ measures }) => measures.map(({ id, metric }) => [id, metric] as const)));
  const isSound = ({ metric, partOf, restates }: Measure): boolean => metrics.get(partOf ?? restates ?? '') === metric;
  return activities.map((activity) => ({ ...activity, measures: activity.measures.map(({ partOf, restates, ...measure }) => (isSound({ ...measure, partOf, restates }) ? { ...measure, ...(partOf && { partOf }), ...(restates && { restates }) } : measure)) }));
};

const comesBack = async (content: DossierContent): Promise<void> => {
  const { file, hash, stored: before } = await wrote(content, { purpose: 'whole', content: 'json' });
  const read = readDossierFiles([JSON.parse(await file.text())]);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  expect(hash).toBe(before);
  const again = await stored(read.value);
  expect(await dossierHash(again, content.dossier)).toBe(before);
  await again.delete();
};

describe('the data of a dossier as one file', () => {
  it.each(Object.entries(DOSSIERS))('opens again as the same dossier, to the hash: %s', async (_, dossierOf) => {
    await comesBack(dossierOf());
  });

  it('opens again as the same dossier whatever it holds', () => {
    holdsFor(
      fc.property(arbitraryRecord, (activities) => {
        const { dossier, tables } = aDossierContent({ goals: [...GOALS, aGoal('9')], objectives: [...OBJECTIVES, anObjective('9.9')], activities: withSoundFigures(activities) });
        const read = readDossierFiles([JSON.parse(JSON.stringify(writeDossierFile(dossier, tables)))]);
        if (!read.ok) throw new Error(JSON.stringify(read.reason));
        expect(canonicalContent(read.value.tables)).toBe(canonicalContent(tables));
      }),
    );
  }, 60_000);

  it('to be published is a dossier too, of another content', async () => {
    const { file, hash, stored: whole } = await wrote(shippedDossier(), { purpose: 'published', content: 'json' });
    const read = readDossierFiles([JSON.parse(await file.text())]);
    expect(read.ok && canonicalContent(read.value.tables)).toContain('"activities":[{');
    expect(hash).not.toBe(whole);
  });

  it('is named after the organisation, what it is for and the day', async () => {
    const { name } = await wrote(secondDossier(), { purpose: 'published', content: 'json' });
    expect(name).toBe('donnees-gues-publiees-2026-11-26.json');
  });
});

describe('the data of a dossier as tables', () => {
  it.each(Object.entries(DOSSIERS))('agree with their dictionary, field by field, key by key: %s', async (_, dossierOf) => {
    const { file } = await wrote(dossierOf(), { purpose: 'whole', content: 'csv' });
    expect(faultsOfPackage(unzipSync(new Uint8Array(await file.arrayBuffer())))).toEqual([]);
  });

  it('agree with their dictionary when they are to be published, and have no person', async () => {
    const { file } = await wrote(shippedDossier(), { purpose: 'published', content: 'csv' });
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(faultsOfPackage(files)).toEqual([]);
    expect(Object.keys(files)).not.toContain('persons.csv');
    for (const { name } of shippedDossier().tables.persons) expect(Object.values(files).some((bytes) => strFromU8(bytes).includes(name))).toBe(false);
  });

  it('are found at fault by the check of this test when one is spoiled', async () => {
    const { file } = await wrote(secondDossier(), { purpose: 'whole', content: 'csv' });
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const text = strFromU8(files['measures.csv'] ?? new Uint8Array());
    const spoiled = new TextEncoder().encode(text.replace(/(?<head>^.*\r\n)[^;]*/u, '$<head>nowhere').replace(/;exact;/u, ';perhaps;'));
    expect(faultsOfPackage({ ...files, 'measures.csv': spoiled })).not.toEqual([]);
  });

  it('say how far they are, up to the last row', async () => {
    const told: OpenDataProgress[] = [];
    await wrote(secondDossier(), { purpose: 'whole', content: 'csv' }, (progress) => told.push(progress));
    const last = told.at(-1);
    expect(last?.total).toBeGreaterThan(0);
    expect(last?.done).toBe(last?.total);
  });
});
