import type { WrittenDocument } from '#documents/docx/written-document';
import { converse } from '#storage/workers/conversation';

type Answer = { readonly type: 'written'; readonly file: Blob } | { readonly type: 'failed' };

/** Writes a document beside the page, which a report of thousands would hold up; stops when asked to. Throws when it could not be written. */
export const docxInWorker = async (written: WrittenDocument, signal: AbortSignal): Promise<Blob> => {
  const worker = new Worker(new URL('./docx.worker.ts', import.meta.url), { type: 'module' });
  const { ask, stop } = converse<WrittenDocument, Answer, never>(worker, () => ({ type: 'failed' }), () => undefined);
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')), { once: true });
  });
  try {
    const answer = await Promise.race([ask(written), stopped]);
    if (answer.type === 'failed') throw new Error('The document could not be written');
    return answer.file;
  } finally {
    stop();
  }
};
