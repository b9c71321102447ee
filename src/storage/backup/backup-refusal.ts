import type { DossierFileError } from '#domain/dossier/dossier-file-error';

/** Why a file cannot be restored, as a code that the interface puts into words. Nothing was written. */
export type BackupRefusal =
  | { readonly code: 'empty-file' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'not-a-backup' }
  | { readonly code: 'other-application' }
  /** Bytes are missing, or are not those that were written. */
  | { readonly code: 'damaged'; readonly entry?: string }
  | { readonly code: 'newer-version'; readonly app?: string }
  | { readonly code: 'password-needed' }
  | { readonly code: 'wrong-password' }
  | { readonly code: 'unsafe-name'; readonly name: string }
  | { readonly code: 'unknown-entry'; readonly name: string }
  | { readonly code: 'missing-entry'; readonly name: string }
  | { readonly code: 'too-many-entries'; readonly entries: number; readonly limit: number }
  | { readonly code: 'unreadable-entry'; readonly entry: string }
  | { readonly code: 'wrong-count'; readonly entry: string; readonly found: number; readonly announced: number }
  | { readonly code: 'other-dossier'; readonly entry: string }
  | { readonly code: 'invalid-journal'; readonly entry: string; readonly index: number }
  | { readonly code: 'record'; readonly error: DossierFileError };

/** Stops the reading of a backup from wherever it is; `checkBackup` turns it into its answer. */
export class RefusedBackup extends Error {
  readonly refusal: BackupRefusal;

  constructor(refusal: BackupRefusal) {
    super(`The backup is refused: ${refusal.code}`);
    this.refusal = refusal;
  }
}

export const refuse = (refusal: BackupRefusal): never => {
  throw new RefusedBackup(refusal);
};
