import type { FieldPath } from './references-by-table';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** The first key, at any depth, that could reach an object's prototype; none belongs to a dossier. */
export const forbiddenKeyIn = (value: unknown, path: FieldPath = []): FieldPath | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const found = FORBIDDEN.has(key) ? here : forbiddenKeyIn(inner, here);
    if (found !== undefined) return found;
  }
  return undefined;
};
