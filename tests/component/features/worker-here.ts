import { vi } from 'vitest';

/** Stands for a worker, which jsdom lacks: `answer` is what its script would post back. */
export const workerHere = <Request>(answer: (request: Request, post: (message: unknown) => void) => Promise<void>): void => {
  class WorkerHere extends EventTarget {
    postMessage(request: Request): void {
      void answer(request, (data) => this.dispatchEvent(new MessageEvent('message', { data })));
    }

    terminate(): void {
      // It runs here: there is nothing to end.
    }
  }
  vi.stubGlobal('Worker', WorkerHere);
};
