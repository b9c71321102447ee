import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

import { CHROMIUM_FLAGS } from '../../../scripts/chromium.mjs';

/** Chromium is moving IndexedDB from LevelDB to SQLite; their files, and their faults, differ. */
export const BACK_ENDS = [
  { name: 'LevelDB', flags: [] },
  { name: 'SQLite', flags: ['--enable-features=IdbSqliteBackingStore'] },
] as const;

export type BackEnd = (typeof BACK_ENDS)[number];

export const flagsOf = (backEnd: BackEnd): string[] => [...CHROMIUM_FLAGS, ...backEnd.flags];

/** A browser on that back end; each of its contexts has a storage of its own, in memory. */
export const launch = (backEnd: BackEnd): Promise<Browser> => chromium.launch({ executablePath: inject('chromiumPath'), args: flagsOf(backEnd) });
