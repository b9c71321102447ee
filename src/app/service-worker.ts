import { registerSW } from 'virtual:pwa-register';

/** Registers the worker that keeps the application offline; `onUpdate` receives how to apply a version that waits. */
export const registerServiceWorker = (onUpdate: (apply: () => Promise<void>) => void): void => {
  const apply = registerSW({
    onNeedRefresh: () => {
      onUpdate(() => apply(true));
    },
  });
};
