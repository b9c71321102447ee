import { DOCX_LIMITS } from '#documents/docx/parts/open-docx';
import type { ReadBackFault, ReportBack } from '#documents/report/read-back/read-report-back';
import { refused, type Result } from '#domain/record/result';
import { askOnce } from '#storage/workers/conversation';

/** Reads a corrected report beside the page, which a long one would hold up; one that is too large is not even opened. */
export const readBackInWorker = (file: File): Promise<Result<ReportBack, ReadBackFault>> => {
  if (file.size > DOCX_LIMITS.file) return Promise.resolve(refused('too-large'));
  const worker = new Worker(new URL('./read-back.worker.ts', import.meta.url), { type: 'module' });
  return askOnce<File, Result<ReportBack, ReadBackFault>>(worker, file, () => refused('damaged'));
};
