import type { PictureWish } from '#domain/evidence/smaller-picture';
import type { DossierId } from '#domain/record/id';
import { refused } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { converse, type Conversation } from '../workers/conversation';
import { keptPictures } from './kept-pictures';
import type { PictureAnswer, PictureRequest } from './picture.worker';

const KEPT_BYTES = 40_000_000;

/** The worker is let go once nothing was asked of it for so long, with all that it drew. */
const IDLE_MS = 5000;

const kept = keptPictures(KEPT_BYTES);

let desk: Conversation<PictureRequest, PictureAnswer> | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

const close = (): void => {
  desk?.stop();
  desk = null;
};

/** One picture after the other: a large one is four hundred megabytes while it is drawn, and two would be twice that. */
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
  waiting += 1;
  clearTimeout(idle);
  const turn = last.then(work).finally(() => {
    waiting -= 1;
    if (waiting === 0) idle = setTimeout(close, IDLE_MS);
  });
  last = turn.catch(() => undefined);
  return turn;
};

/** Told apart from what the worker answers: it ended before it could. */
const ENDED: PictureAnswer = refused('damaged');

const draw = async (request: PictureRequest): Promise<PictureAnswer> => {
  desk ??= converse<PictureRequest, PictureAnswer, never>(
    new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' }),
    () => ENDED,
    () => undefined,
  );
  const answer = await desk.ask(request);
  if (answer === ENDED) close();
  return answer;
};

export interface PictureAsked {
  readonly sha256: string;
  readonly wish: PictureWish;
  /** Stops the waiting: throws an `AbortError` when its turn comes. */
  readonly signal?: AbortSignal | undefined;
}

/** A picture of the record, drawn again smaller beside the page, or why it cannot be. */
export const smallerPicture = async ({ db, dossier }: { readonly db: JalonDatabase; readonly dossier: DossierId }, { sha256, wish, signal }: PictureAsked): Promise<PictureAnswer> => {
  const key = JSON.stringify([db.name, dossier, sha256, wish]);
  const known = kept.find(key);
  if (known !== undefined) return known;
  return inTurn(async () => {
    signal?.throwIfAborted();
    const meanwhile = kept.find(key);
    if (meanwhile !== undefined) return meanwhile;
    const answer = await draw({ database: db.name, dossier, sha256, wish });
    // A worker that ended may have lacked memory: the same picture may be drawn later.
    if (answer !== ENDED) kept.keep(key, answer);
    return answer;
  });
};
