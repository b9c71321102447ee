import type { Dossier } from '#domain/dossier/dossier';
import type { DossierId } from '#domain/record/id';
import type { Manifest } from './manifest';

/** Copies of one dossier name the first one as their origin. */
const lineOf = ({ id, origin }: { readonly id: DossierId; readonly origin?: DossierId | undefined }): DossierId => origin ?? id;

/**
 * The stored dossier that a backup may take the place of: the open one when both come from the same dossier, else the
 * dossier that was backed up. A backup of something else replaces nothing.
 */
export const replaceableDossier = (stored: readonly Dossier[], current: DossierId, manifest: Manifest): Dossier | undefined => {
  const line = lineOf({ id: manifest.dossier, origin: manifest.origin });
  const open = stored.find(({ id }) => id === current);
  if (open !== undefined && lineOf(open) === line) return open;
  return stored.find(({ id }) => id === manifest.dossier);
};
