import { isTold } from '#documents/report/report-document';
import { partBlocks } from '#documents/report/part-blocks';
import type { ArrangedPart } from '#domain/report/arrange-report';
import type { ReportPart } from '#domain/report/report-parts';
import type { ReportRecords } from './report-records';

/** Parts that are told without reading any activity whole. */
const AT_ONCE: ReadonlySet<ReportPart> = new Set(['foreword', 'summary', 'key_figures', 'goals', 'funding']);

const hasSomething = (part: ArrangedPart, { content, words, toWord, complete, writing }: ReportRecords): boolean => {
  if (part.part === 'foreword' && writing) return true;
  if (part.part === 'charts') return toWord.year.overview.scoped.activities.length > 0;
  if (part.part === 'goals') return content.arranged.goals.length > 0;
  if (part.part === 'elsewhere' || part.part === 'named' || part.part === 'unplaced') return part.introduction !== undefined || content[part.part].length > 0;
  return (complete || AT_ONCE.has(part.part)) && partBlocks(part, content, words).length > 0;
};

/** The parts that the page tells now, in their order: one that the year has nothing of is not there, nor one that the detail leaves out. */
export const toldParts = (records: ReportRecords): readonly ArrangedPart[] => {
  const { detail, parts } = records.content.arranged;
  return parts.filter((part) => isTold(part, detail) && hasSomething(part, records));
};
