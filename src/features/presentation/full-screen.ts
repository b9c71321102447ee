import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};

/** Whether the page fills the screen by its own doing. */
export const useFullScreen = (): boolean => useSyncExternalStore(subscribe, () => (document.fullscreenElement ?? null) !== null);

/** Phones of one make have no full screen for pages. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;

/** The whole page, so that moving from the choice to the slides does not leave it. A browser that refuses leaves things as they are. */
export const fillScreen = (): void => {
  void document.documentElement.requestFullscreen().catch(() => undefined);
};

export const leaveFullScreen = (): void => {
  if ((document.fullscreenElement ?? null) !== null) void document.exitFullscreen().catch(() => undefined);
};
