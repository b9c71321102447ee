import { createHash } from 'node:crypto';

// The only two <style> elements that a dependency writes at run time (React Aria, on press and when a dialog
// opens). They are allowed by the hash of their text, so that inline styles stay forbidden for everything else.
// When React Aria changes them, the end-to-end tests fail on the browser's console message, which gives the hash.
const LIBRARY_STYLES = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${LIBRARY_STYLES.map(hashOf).join(' ')}`,
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
];

/** The policy written into index.html: it holds on any static host, even one whose headers cannot be set. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

/** The policy sent as a header: a page cannot forbid by itself that others frame it. */
export const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;
