import { assembleDossier } from '#domain/dossier/assemble-dossier';
import type { DossierTablesContent } from '#domain/dossier/references-problem';
import type { DossierId } from '#domain/record/id';
import { liveFiguresIn } from '#domain/report/live-figures/live-figure';
import { resolveFigures, type FigureValue } from '#domain/report/live-figures/resolve-figure';
import { liveRecordOf } from '#domain/report/live-figures/version-record';
import { done, refused, type Result } from '#domain/record/result';
import type { Snapshot } from '#domain/reviews/review';
import { readVersion, type VersionFault } from '#domain/reviews/versions/read-version';
import { versionComparison, type VersionComparison } from '#domain/reviews/versions/version-comparison';
import { versionTables } from '#domain/reviews/versions/version-content';
import { asBytes, asText, sha256Of } from '../backup/bytes';
import type { JalonDatabase } from '../database';
import { readDossierTables } from '../dossier-hash';

/** Why a kept version cannot be shown; nothing is shown in its place. */
export type VersionRefusal = { readonly code: 'lost' | 'altered' | 'partial' } | VersionFault;

/** The text of a kept version, when its bytes are still those that its hash was taken of. */
export const readVersionText = async (db: JalonDatabase, snapshot: Snapshot): Promise<Result<string, VersionRefusal>> => {
  const stored = snapshot.content ?? (await db.fileBytes.get([snapshot.dossier, snapshot.sha256]))?.bytes;
  if (stored === undefined) return refused({ code: 'lost' });
  const bytes = typeof stored === 'string' ? asBytes(stored) : new Uint8Array(stored);
  return (await sha256Of(bytes)) === snapshot.sha256 ? done(asText(bytes)) : refused({ code: 'altered' });
};

/** Versions kept by an earlier release may hold notes that no version holds now. */
const tablesOf = (text: string, dossier: DossierId): DossierTablesContent => {
  const tables = JSON.parse(text) as Readonly<Record<string, readonly object[]>>;
  return versionTables(assembleDossier([{ dossier, tables }]).tables);
};

/** The record as a kept version tells it; its text matched its hash, so its rows need not be parsed again. */
const readKept = async (db: JalonDatabase, snapshot: Snapshot): Promise<Result<DossierTablesContent, VersionRefusal>> => {
  if (snapshot.programme !== undefined) return refused({ code: 'partial' });
  const text = await readVersionText(db, snapshot);
  return text.ok ? done(tablesOf(text.value, snapshot.dossier)) : text;
};

/** Which part of a comparison is under way. */
export type ComparisonStep = 'before' | 'after' | 'compare';

/** What differs from a kept version to another, or to the record as it stands now (null). */
export const changesBetween = async (
  db: JalonDatabase,
  before: Snapshot,
  after: Snapshot | null,
  onStep: (step: ComparisonStep) => void = () => undefined,
): Promise<Result<VersionComparison, VersionRefusal>> => {
  onStep('before');
  const from = await readKept(db, before);
  if (!from.ok) return from;
  onStep('after');
  const to = after === null ? done(versionTables(await readDossierTables(db, before.dossier))) : await readKept(db, after);
  if (!to.ok) return to;
  onStep('compare');
  return done(versionComparison(from.value, to.value));
};

/** What a kept version says of some figures, by the braces that ask for them. */
export const figuresInVersion = async (
  db: JalonDatabase,
  version: Snapshot,
  { texts, year, territory }: { readonly texts: readonly string[]; readonly year: number; readonly territory?: string },
): Promise<Result<ReadonlyMap<string, FigureValue>, VersionRefusal>> => {
  const tables = await readKept(db, version);
  return tables.ok ? done(resolveFigures(liveFiguresIn(texts), liveRecordOf(tables.value, year, territory))) : tables;
};

/** What a file given to be checked is: one of the versions kept here, another text of this dossier or of another one, or no version at all. */
export type CheckedVersion = { readonly sha256: string } & (
  | { readonly is: 'kept'; readonly snapshot: Snapshot }
  | { readonly is: 'unknown' }
  | { readonly is: 'other-dossier'; readonly title: string }
  | { readonly is: 'no-version'; readonly fault: VersionFault }
);

/** Compares a file with the versions that were kept: a single byte altered, and it is none of them. */
export const checkVersionFile = async (bytes: Uint8Array<ArrayBuffer>, dossier: DossierId, kept: readonly Snapshot[]): Promise<CheckedVersion> => {
  const sha256 = await sha256Of(bytes);
  const snapshot = kept.find((one) => one.sha256 === sha256);
  if (snapshot !== undefined) return { is: 'kept', sha256, snapshot };
  const read = readVersion(new TextDecoder().decode(bytes));
  if (!read.ok) return { is: 'no-version', sha256, fault: read.reason };
  const [own] = read.value.tables.dossiers;
  return own === undefined || read.value.dossier === dossier ? { is: 'unknown', sha256 } : { is: 'other-dossier', sha256, title: own.title };
};
