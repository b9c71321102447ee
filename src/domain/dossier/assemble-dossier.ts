import type { DossierId } from '../record/id';
import type { DossierContent } from './dossier-file';
import { TABLE_NAMES } from './tables';
import { tablesFrom } from './tables-from';

/** A dossier file whose content is known to be sound. */
interface SoundFile {
  readonly dossier: DossierId;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

/**
 * Files of one dossier as its content, without parsing them: only for files that are, byte for byte, those whose rows and
 * references were checked before they were shipped. Any other file goes through `readDossierFiles`.
 */
export const assembleDossier = (files: readonly unknown[]): DossierContent => {
  const sound = files as readonly SoundFile[];
  const [first] = sound;
  if (first === undefined) throw new RangeError('A dossier is assembled from one file at least');
  const { dossier } = first;
  const rows = TABLE_NAMES.map(
    (name) => [name, sound.flatMap(({ tables }) => tables[name] ?? []).map((row) => ({ ...row, dossier, rev: 0 }))] as const,
  );
  return { dossier, tables: tablesFrom(rows) };
};
