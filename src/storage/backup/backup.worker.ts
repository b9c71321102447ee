import type { BackupMessage, BackupRequest } from './backup-requests';
import { BackupSession } from './backup-session';
import type { BackupProgress } from './progress';

const say = (message: BackupMessage): void => {
  self.postMessage(message);
};

/** The page is told at most twenty times a second, and of every new step. */
const PAUSE_MS = 50;
let toldAt = 0;
let toldStep: BackupProgress['step'] | undefined;

const session = new BackupSession((progress) => {
  const now = performance.now();
  if (progress.step === toldStep && now - toldAt < PAUSE_MS) return;
  toldAt = now;
  toldStep = progress.step;
  say({ type: 'progress', progress });
});

self.addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
  void session.answer(data).then(say);
});
