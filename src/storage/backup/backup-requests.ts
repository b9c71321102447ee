import type { CivilDay } from '#domain/periods/partial-date';
import type { DossierId } from '#domain/record/id';
import type { BackupMark } from '../database';
import type { BackupRefusal } from './backup-refusal';
import type { RestorePreview } from './preview-restore';
import type { BackupProgress } from './progress';
import type { RestoreRefusal } from './restore-backup';
import type { Progressing } from '../workers/conversation';

/** What a page asks of the worker that reads and writes backups. */
export type BackupRequest =
  | {
      readonly type: 'write';
      readonly database: string;
      readonly dossier: DossierId;
      readonly day: CivilDay;
      readonly createdAt: string;
      readonly password?: string;
    }
  | { readonly type: 'check'; readonly database: string; readonly current: DossierId; readonly file: Blob; readonly password?: string }
  /** Restores what was checked last. */
  | { readonly type: 'restore'; readonly mode: 'new' | 'replace'; readonly from: string; readonly createdAt: string };

/** A backup ready to be handed over. */
export interface WrittenBackup {
  readonly content: Blob;
  readonly name: string;
  readonly mark: BackupMark;
  /** What would refuse it if it were restored now; absent when it was read again and nothing would. */
  readonly fault?: BackupRefusal;
}

export type BackupAnswer =
  | { readonly type: 'written'; readonly backup: WrittenBackup }
  | { readonly type: 'checked'; readonly preview: RestorePreview }
  | { readonly type: 'refused'; readonly refusal: BackupRefusal | RestoreRefusal }
  | { readonly type: 'restored'; readonly dossier: DossierId }
  /** The work itself broke off. */
  | { readonly type: 'failed'; readonly error: string };

export type BackupMessage = BackupAnswer | Progressing<BackupProgress>;
