import '@testing-library/jest-dom/vitest';

import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// What jsdom lacks and the interface asks for. Sizes and media are checked in a real browser.
class SilentResizeObserver implements ResizeObserver {
  observe(): void {
    // jsdom lays nothing out: no size ever changes.
  }
  unobserve(): void {
    // See observe.
  }
  disconnect(): void {
    // See observe.
  }
}

globalThis.ResizeObserver = SilentResizeObserver;
window.scrollTo = () => undefined;
window.matchMedia = (media): MediaQueryList => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined });
