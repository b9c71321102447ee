import { converse } from '#storage/workers/conversation';
import type { DocxAnswer, DocxRequest, WrittenFile } from './docx-requests';

/** Asks the worker that writes documents for one; stops when asked to. */
export const askForDocx = async (request: DocxRequest, signal: AbortSignal): Promise<DocxAnswer> => {
  const worker = new Worker(new URL('./docx.worker.ts', import.meta.url), { type: 'module' });
  const { ask, stop } = converse<DocxRequest, DocxAnswer, never>(worker, () => ({ type: 'failed' }), () => undefined);
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')), { once: true });
  });
  try {
    return await Promise.race([ask(request), stopped]);
  } finally {
    stop();
  }
};

/** Writes a document beside the page, which a report of thousands would hold up, in a template when it has one. Throws when it could not be written. */
export const docxInTemplate = async (request: DocxRequest, signal: AbortSignal): Promise<WrittenFile> => {
  const answer = await askForDocx(request, signal);
  if (answer.type !== 'written') throw new Error('The document could not be written');
  return answer;
};
