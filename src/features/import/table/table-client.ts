import { converse, type Conversation } from '#storage/workers/conversation';
import type { TableAnswer, TableProgress, TableRequest } from './table-requests';

/** The page's end of one import: the file is read, compared and written beside the page, which stays free. */
export type TableClient = Conversation<TableRequest, TableAnswer>;

export const openTableClient = (onProgress: (progress: TableProgress) => void): TableClient => {
  const worker = new Worker(new URL('./table-import.worker.ts', import.meta.url), { type: 'module' });
  return converse<TableRequest, TableAnswer, TableProgress>(worker, () => ({ type: 'failed' }), onProgress);
};
