import { afterEach, beforeEach, expect, vi } from 'vitest';

/**
 * A message on the console is a defect that nobody reads: it fails the test that caused it.
 * A test that expects one replaces the method itself (vi.spyOn(console, 'error').mockImplementation(…)).
 */
const messages: string[] = [];

const record =
  (kind: string) =>
  (...parts: readonly unknown[]): void => {
    messages.push(`console.${kind}: ${parts.map(String).join(' ')}`);
  };

beforeEach(() => {
  messages.length = 0;
  vi.spyOn(console, 'error').mockImplementation(record('error'));
  vi.spyOn(console, 'warn').mockImplementation(record('warn'));
});

afterEach(() => {
  expect(messages).toEqual([]);
});
