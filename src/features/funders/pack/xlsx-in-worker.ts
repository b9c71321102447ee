import type { PlannedSheet } from '#documents/collect/workbook-plan';
import { askOnce } from '#storage/workers/conversation';

type Answer = { readonly type: 'written'; readonly file: Blob } | { readonly type: 'failed' };

/** Writes a workbook beside the page, which thousands of rows would hold up. Throws when it could not be written. */
export const xlsxInWorker = async (sheets: readonly PlannedSheet[]): Promise<Blob> => {
  const worker = new Worker(new URL('./xlsx.worker.ts', import.meta.url), { type: 'module' });
  const answer = await askOnce<readonly PlannedSheet[], Answer>(worker, sheets, () => ({ type: 'failed' }));
  if (answer.type === 'failed') throw new Error('The workbook could not be written');
  return answer.file;
};
