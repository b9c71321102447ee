import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: {
    tsconfigPaths: true,
    alias: { 'virtual:pwa-register': fileURLToPath(new URL('./tests/setup/pwa-register.ts', import.meta.url)) },
  },
  test: {
    // A place east of Greenwich, as in France: a date read as an instant would show.
    env: { TZ: 'Europe/Paris' },
    restoreMocks: true,
    // Vitest leaves one processor aside by itself: on the usual two, half of the machine would wait.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // The files of a worker share its modules, read once, and its databases: each test names its own.
          isolate: false,
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto', './tests/setup/console-guard.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          isolate: false,
          // A test waits for its page several times over, and the first of a worker for modules too (tests/setup/component.ts).
          testTimeout: 60_000,
          include: ['tests/component/**/*.test.{ts,tsx}'],
          exclude: ['tests/component/**/*.alone.test.tsx'],
          setupFiles: ['fake-indexeddb/auto', './tests/setup/console-guard.ts', './tests/setup/component.ts'],
        },
      },
      {
        extends: true,
        test: {
          // These put a module in the place of another, which only modules of their own allow.
          name: 'component-alone',
          environment: 'jsdom',
          testTimeout: 60_000,
          include: ['tests/component/**/*.alone.test.tsx'],
          setupFiles: ['fake-indexeddb/auto', './tests/setup/console-guard.ts', './tests/setup/component.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          // A worker keeps its modules and its browser from one file to the next; each test has a storage of its own.
          isolate: false,
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['./tests/setup/jalon-server.ts'],
          // Two browsers at a time, each test with a storage of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // What follows an announcement (a list read again, the focus) comes when it comes, later on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // What is timed runs alone: a figure must not depend on how busy the other tests keep the machine.
          name: 'timed',
          environment: 'node',
          include: ['tests/e2e/**/*.timed.ts'],
          globalSetup: ['./tests/setup/jalon-server.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
