import type { TableMessage, TableProgress, TableRequest } from './table-requests';
import { TableSession } from './table-session';

const say = (message: TableMessage): void => {
  self.postMessage(message);
};

/** The page is told at most ten times a second, and of every new step. */
const PAUSE_MS = 100;
let toldAt = 0;
let toldStep: TableProgress['step'] | undefined;

const session = new TableSession((progress) => {
  const now = performance.now();
  if (progress.step === toldStep && now - toldAt < PAUSE_MS) return;
  toldAt = now;
  toldStep = progress.step;
  say({ type: 'progress', progress });
});

self.addEventListener('message', ({ data }: MessageEvent<TableRequest>) => {
  void session.answer(data).then(say);
});
