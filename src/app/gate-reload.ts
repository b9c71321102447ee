/** A version that waits takes over at once, or at the latest after so long. */
const TAKEOVER_MS = 2_000;

const takeWaitingVersion = async (): Promise<void> => {
  const registration = await (navigator as Partial<Navigator>).serviceWorker?.getRegistration();
  await registration?.update();
  const waiting = registration?.waiting;
  if (!waiting) return;
  const takenOver = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    setTimeout(resolve, TAKEOVER_MS);
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
  await takenOver;
};

/** Reloads the page, with the newest version of Jalon that this browser already has. */
export const reloadNewest = async (): Promise<void> => {
  try {
    await takeWaitingVersion();
  } catch {
    // Without a network there is no newer version to take.
  }
  globalThis.location.reload();
};
