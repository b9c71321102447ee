import { compareDossiers } from '#domain/dossier/compare-dossiers';
import { differs, previewDifference, type TablePreview } from '#domain/dossier/preview-differences';
import { TABLE_NAMES, type DossierTables, type TableName } from '#domain/dossier/tables';
import type { DossierId } from '#domain/record/id';
import { listDossiers } from '../current-dossier';
import type { JalonDatabase } from '../database';
import type { CheckedBackup } from './check-backup';
import { lastClock, readSnapshot, type DossierSnapshot } from './dossier-snapshot';
import { moveDossier, type Destination } from './move-dossier';
import { replaceableDossier } from './restore-target';

/** What a checked backup holds and what restoring it would do, for a person to decide. */
export interface RestorePreview {
  readonly title: string;
  readonly organisation: string;
  readonly createdAt: string;
  readonly counts: Readonly<Partial<Record<TableName, number>>>;
  readonly total: number;
  readonly files: number;
  /** Absent when no stored dossier is the one that was backed up. */
  readonly replaces?: {
    readonly title: string;
    readonly isOpen: boolean;
    readonly tables: readonly TablePreview[];
    readonly same: number;
  };
}

/** The stored dossier that would be replaced, as the preview saw it. */
export interface Replaced {
  readonly stored: DossierSnapshot;
  readonly clock: string;
  readonly destination: Destination;
}

type AnyRecord = DossierTables[TableName];

const highestRevision = ({ tables }: DossierSnapshot): number =>
  TABLE_NAMES.reduce((highest, name) => tables[name].reduce((most, { rev }: AnyRecord) => Math.max(most, rev), highest), 0);

const destinationIn = (stored: DossierSnapshot, dossier: DossierId): Destination => {
  const origin = stored.tables.dossiers[0]?.origin;
  return { dossier, ...(origin !== undefined && { origin }), revisions: highestRevision(stored) + 1 };
};

/** The dossier that the backup may replace, read at one instant; undefined without any. */
export const readReplaced = async (db: JalonDatabase, { manifest }: CheckedBackup, current: DossierId): Promise<Replaced | undefined> => {
  const target = replaceableDossier(await listDossiers(db), current, manifest);
  if (target === undefined) return undefined;
  const stored = await readSnapshot(db, target.id);
  return { stored, clock: lastClock(stored.journal), destination: destinationIn(stored, target.id) };
};

const replacesOf = ({ content }: CheckedBackup, { stored, destination }: Replaced, current: DossierId): RestorePreview['replaces'] => {
  const differences = compareDossiers(stored.tables, moveDossier(content, destination).tables);
  return {
    title: stored.tables.dossiers[0]?.title ?? '',
    isOpen: destination.dossier === current,
    tables: differences.map(previewDifference).filter(differs),
    same: differences.reduce((sum, { same }) => sum + same, 0),
  };
};

export const previewRestore = (backup: CheckedBackup, replaced: Replaced | undefined, current: DossierId): RestorePreview => {
  const { manifest, content } = backup;
  const [head] = content.tables.dossiers;
  const replaces = replaced && replacesOf(backup, replaced, current);
  return {
    title: head?.title ?? '',
    organisation: head?.organisation.name ?? '',
    createdAt: manifest.createdAt,
    counts: Object.fromEntries(TABLE_NAMES.map((name) => [name, content.tables[name].length])),
    total: TABLE_NAMES.reduce((sum, name) => sum + content.tables[name].length, 0),
    files: content.files.length,
    ...(replaces !== undefined && { replaces }),
  };
};
