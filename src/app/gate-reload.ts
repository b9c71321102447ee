/** A newer version that cannot be had within so long is left for the next time. */
const TAKEOVER_MS = 8_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The worker of a newer version, once all its files are here. */
const readyWorker = async (registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> => {
  const { installing } = registration;
  if (installing === null) return registration.waiting;
  await new Promise<void>((resolve) => {
    installing.addEventListener('statechange', () => {
      resolve();
    });
  });
  return registration.waiting;
};

const takeNewerVersion = async (): Promise<void> => {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  const registration = await workers?.getRegistration();
  if (workers === undefined || registration === undefined) return;
  await registration.update();
  const worker = await readyWorker(registration);
  if (worker === null) return;
  const takenOver = new Promise<void>((resolve) => {
    workers.addEventListener('controllerchange', () => {
      resolve();
    });
  });
  worker.postMessage({ type: 'SKIP_WAITING' });
  await takenOver;
};

/** Reloads the page, with the newest version of Jalon that can be had. */
export const reloadNewest = async (): Promise<void> => {
  try {
    await Promise.race([takeNewerVersion(), pause(TAKEOVER_MS)]);
  } catch {
    // Without a network there is no newer version to take.
  }
  globalThis.location.reload();
};
