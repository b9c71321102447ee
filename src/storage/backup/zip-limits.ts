import { TABLE_NAMES } from '#domain/dossier/tables';
import { refuse } from './backup-refusal';
import { BIN_ENTRY, JOURNAL_ENTRY, MANIFEST_ENTRY, tableEntry } from './manifest';
import type { ZipEntry } from './zip-directory';

const MEBIBYTE = 1 << 20;

/** What is accepted of a backup, judged from its directory before anything is unpacked (OWASP ASVS 5.0, 5.2.3). */
export interface BackupLimits {
  /** Bytes of the file itself, and of all that it holds once unpacked. */
  readonly total: number;
  readonly entries: number;
  /** How many times larger than its packed form a file may be; records as they are written never pass a third of this. */
  readonly ratio: number;
  /** Below this size the ratio says nothing: an empty table packs very well. */
  readonly ratioFrom: number;
}

export const BACKUP_LIMITS: BackupLimits = { total: 1024 * MEBIBYTE, entries: 20_000, ratio: 100, ratioFrom: MEBIBYTE };

const KNOWN = new Set([MANIFEST_ENTRY, JOURNAL_ENTRY, BIN_ENTRY, ...TABLE_NAMES.map(tableEntry)]);
const ATTACHED = /^files\/[0-9a-f]{64}$/u;
const SEPARATED = /^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/u;

/** Only names that a backup writes; one that climbs out of its folder is told apart from one that is only unknown. */
const checkName = (name: string): void => {
  if (!SEPARATED.test(name)) refuse({ code: 'unsafe-name', name });
  if (!KNOWN.has(name) && !ATTACHED.test(name)) refuse({ code: 'unknown-entry', name });
};

/** Refuses an archive with a name that a backup never holds, or with one name twice. */
export const checkNames = (entries: readonly ZipEntry[]): void => {
  const seen = new Set<string>();
  for (const { name } of entries) {
    checkName(name);
    if (seen.has(name)) refuse({ code: 'unknown-entry', name });
    seen.add(name);
  }
};

/** Refuses an archive that would unpack to more than it should, before anything is unpacked. */
export const checkSizes = (entries: readonly ZipEntry[], limits: BackupLimits): void => {
  if (entries.length > limits.entries) refuse({ code: 'too-many-entries', entries: entries.length, limit: limits.entries });
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total) refuse({ code: 'too-large', bytes: total, limit: limits.total });
  const swollen = entries.find(({ size, packed }) => size > limits.ratioFrom && size > packed * limits.ratio);
  if (swollen !== undefined) refuse({ code: 'too-large', bytes: swollen.size, limit: swollen.packed * limits.ratio });
};
