import type { Expectation } from './run-migrations';

/** What each migration after the first must have done to the stored dump of the version before it, by its name. */
export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {};
