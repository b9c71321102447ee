import canonicalize from 'canonicalize';
import type { DossierTables, TableName } from './tables';
import { TABLE_NAMES } from './tables';

/** Tables that came after the first hashes were printed: while they are empty, a content keeps the hash that it had before them. */
const LATER: ReadonlySet<TableName> = new Set(['reports']);

type Content = { readonly [Name in TableName]: readonly DossierTables[Name][] };

/**
 * Composed letters, so that « é » typed in one piece or in two is one content (Unicode NFC); half of a letter, as a bad
 * paste leaves, has no canonical form and counts as the sign that stands for it.
 */
const composed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed().normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, composed(field)]));
};

/** A record without what storing it adds: its revision, and the dossier that holds it. */
const contentOf = ({ dossier: _dossier, rev: _rev, ...content }: DossierTables[TableName]): unknown => composed(content);

/** One record's content as a text that is the same for the same content, whatever its revision and the dossier that holds it. */
export const canonicalRecord = (record: DossierTables[TableName]): string => canonicalize(contentOf(record)) ?? '';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/**
 * A dossier's content as one text that is the same for the same content, whatever the order in which it was written:
 * canonical JSON (RFC 8785), records by id, without revisions, journal or anything derived.
 */
export const canonicalContent = (tables: Content): string => {
  const told = TABLE_NAMES.filter((name) => !LATER.has(name) || tables[name].length > 0);
  const rows = told.map((name) => [name, [...tables[name]].toSorted(byId).map(contentOf)] as const);
  return canonicalize(Object.fromEntries(rows)) ?? '';
};
