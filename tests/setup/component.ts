import '@testing-library/jest-dom/vitest';

import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

import { FEATURE_NAMES } from '#i18n/fr/messages';
import { loadMessages } from '#i18n/i18n-context';

// Pages are rendered without the router that fetches their words.
await Promise.all(FEATURE_NAMES.map(loadMessages));

// Pages wait for a database: a busy machine must not fail them.
configure({ asyncUtilTimeout: 5000 });

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
Element.prototype.scrollIntoView = () => undefined;
window.matchMedia = (media): MediaQueryList => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined });
