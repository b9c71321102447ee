import { v7 } from 'uuid';
import { writePack } from '#documents/pack/write-pack';
import type { DossierContent } from '#domain/dossier/dossier-file';
import type { FunderId } from '#domain/record/id';
import { funderView } from '#features/funders/funder-view';
import { packSheets } from '#features/funders/pack/pack-sheets';
import { readPackRecord } from '#features/funders/pack/pack-record';
import { tellPack } from '#features/funders/pack/tell-pack';
import type { PackVersion } from '#features/funders/pack/version-blocks';
import { tellReport } from '#features/report/writing/tell-report';
import { loadMessages } from '#i18n/fr/messages';
import { useI18n } from '#i18n/i18n-context';
import { JalonDatabase } from '#storage/database';
import { LiveQueries } from '#storage/live/live-query';
import { loadBaseline } from '#storage/loading/load-baseline';
import { readFunderSheet } from '#storage/repositories/funders.repository';
import { day } from '#tests/fixtures/builders/day';
import { QueryClient } from '@tanstack/react-query';

const opened = async (given: DossierContent): Promise<JalonDatabase> => {
  const db = new JalonDatabase(`jalon-test-${v7()}`);
  const loaded = await loadBaseline(db, given, 'test');
  if (!loaded.ok) throw new Error(loaded.reason.code);
  return db;
};

/** The files of one funder's pack, of any dossier and year, as the dialog writes them. */
export const writtenPack = async (given: DossierContent, funder: FunderId, year: number, version: Partial<PackVersion> = {}, draw: Parameters<typeof writePack>[2] = () => Promise.resolve(new Map())) => {
  await Promise.all((['report', 'reportDocument', 'funders', 'funderPack', 'deliverables'] as const).map(loadMessages));
  const db = await opened(given);
  const access = { db, live: new LiveQueries(new QueryClient()), dossier: given.dossier };
  const sheet = await readFunderSheet(db, given.dossier, funder);
  const [record] = sheet?.funder.records ?? [];
  if (sheet === null || record === undefined) throw new Error('The dossier of the test has no such funder');
  const view = funderView(record, sheet, year);
  const read = await readPackRecord(access, view, year);
  const { report, ...told } = await tellReport(access, { year, territory: read.territory?.code }, useI18n());
  const on = day('2026-11-26');
  const pack = tellPack({ view, record: read, report: told, version: { now: null, kept: read.versions, report: report?.version, on, ...version } }, useI18n());
  const file = await writePack(pack, () => undefined, draw);
  db.close();
  return { file, html: await file.text(), record: read, sheets: packSheets({ view, record: read, on }, useI18n()) };
};
