import type { FieldPath } from './references-by-table';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Far deeper than any record: a file nested further is made to exhaust the reader. */
const DEEPEST = 64;

/** The first key, at any depth, that could reach an object's prototype, or that is nested out of reason. */
export const forbiddenKeyIn = (value: unknown, depth = 0): FieldPath | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEEPEST) return [];
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (FORBIDDEN.has(key)) return [step];
    const found = forbiddenKeyIn(inner, depth + 1);
    if (found !== undefined) return [step, ...found];
  }
  return undefined;
};
