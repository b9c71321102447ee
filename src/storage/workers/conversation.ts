/** What a worker says while it works. */
export interface Progressing<Progress> {
  readonly type: 'progress';
  readonly progress: Progress;
}

/** The page's end of a talk with a worker, which keeps what it read from one question to the next. */
export interface Conversation<Request, Answer> {
  readonly ask: (request: Request) => Promise<Answer>;
  /** Ends the work where it is; a transaction under way is rolled back by the browser. */
  readonly stop: () => void;
}

const isProgress = <Progress>(data: unknown): data is Progressing<Progress> => typeof data === 'object' && data !== null && 'type' in data && data.type === 'progress';

/** Talks with a worker, one question at a time; `failed` makes the answer when the worker itself was stopped: out of memory, or its script could not be fetched. */
export const converse = <Request, Answer, Progress>(worker: Worker, failed: (error: string) => Answer, onProgress: (progress: Progress) => void): Conversation<Request, Answer> => ({
  ask: (request) =>
    new Promise((resolve) => {
      const ends = new AbortController();
      const end = (answer: Answer): void => {
        ends.abort();
        resolve(answer);
      };
      const hear = ({ data }: MessageEvent<Answer | Progressing<Progress>>): void => {
        if (isProgress<Progress>(data)) onProgress(data.progress);
        else end(data);
      };
      worker.addEventListener('message', hear, { signal: ends.signal });
      worker.addEventListener('error', ({ message }) => end(failed(message)), { signal: ends.signal });
      worker.postMessage(request);
    }),
  stop: () => worker.terminate(),
});

/** Asks a worker the one thing that it was made for: it ends with its answer. */
export const askOnce = <Request, Answer, Progress = never>(
  worker: Worker,
  request: Request,
  failed: (error: string) => Answer,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Answer> => {
  const { ask, stop } = converse<Request, Answer, Progress>(worker, failed, onProgress);
  return ask(request).finally(stop);
};
