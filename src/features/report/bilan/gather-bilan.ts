import type { WrittenBlock, WrittenDocument } from '#documents/docx/written-document';
import { bilanChapters, bilanDocument, bilanLength } from '#documents/report/bilan-document';
import type { Convention } from '#domain/objectives/objective';
import { conventionBilan, type BilanYear } from '#domain/results/convention-bilan';
import { scopeActivities } from '#domain/results/scope';
import type { I18n } from '#i18n/i18n-context';
import type { StorageAccess } from '#storage/live/storage-context';
import { ofDossier } from '#storage/record-range';
import { readContinuityGraph } from '#storage/repositories/continuity.repository';
import { readIndicators } from '#storage/repositories/indicators.repository';
import { readYear } from '#storage/repositories/year.repository';
import { inOwnTurn } from '#storage/turns';
import { wordsOfBilan } from './words-of-bilan';

export interface BilanProgress {
  readonly step: 'reading' | 'telling' | 'writing';
  readonly done?: number;
  readonly total?: number;
}

export interface BilanToWrite {
  readonly convention: Convention;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BilanProgress) => void;
}

const readYears = async ({ db, dossier }: Pick<StorageAccess, 'db' | 'dossier'>, { convention: { years }, signal, onProgress }: BilanToWrite): Promise<readonly BilanYear[]> => {
  const read: BilanYear[] = [];
  for (const year of years.toSorted((left, right) => left - right)) {
    onProgress({ step: 'reading', done: read.length, total: years.length });
    const { activities } = await readYear(db, dossier, year);
    read.push({ year, activities: scopeActivities(activities, { year }).activities });
    signal.throwIfAborted();
  }
  return read;
};

/** Gathers a convention's bilan from all its years, leaving the page its turn between two chapters. Throws an `AbortError` when it is stopped. */
export const gatherBilan = async (access: Pick<StorageAccess, 'db' | 'dossier'>, given: BilanToWrite, i18n: I18n): Promise<WrittenDocument> => {
  const { db, dossier } = access;
  const { convention, signal, onProgress } = given;
  const years = await readYears(access, given);
  const [frame, links, indicators, graph, documents] = await Promise.all([
    readYear(db, dossier, years[0]?.year),
    ofDossier(db, 'links', dossier).toArray(),
    readIndicators(db, dossier),
    readContinuityGraph(db, dossier),
    ofDossier(db, 'documents', dossier).toArray(),
  ]);
  const bilan = conventionBilan({ tables: frame, convention, years, links, indicators: indicators.records, graph });
  const words = wordsOfBilan(bilan, frame.dossier, i18n);
  const blocks: WrittenBlock[] = [];
  const total = bilanLength(bilan);
  let done = 0;
  for (const chapter of bilanChapters(bilan, documents, words)) {
    blocks.push(...chapter);
    done += 1;
    onProgress({ step: 'telling', done, total });
    await inOwnTurn(() => Promise.resolve());
    signal.throwIfAborted();
  }
  return bilanDocument(blocks, words);
};
