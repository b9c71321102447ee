import type { Messages } from '#i18n/fr/messages';
import type { BackupRefusal } from '#storage/backup/backup-refusal';
import type { RestoreRefusal } from '#storage/backup/restore-backup';

export type RestoreFailure = BackupRefusal | RestoreRefusal | { readonly code: 'failed'; readonly error: string };

/** Why a backup is not restored, in words that say what to do next. */
export const refusalInWords = (refusal: RestoreFailure, { why, restore }: Messages['backup']): string => {
  switch (refusal.code) {
    case 'empty-file':
      return why.empty;
    case 'too-large':
      return why.tooLarge(refusal.bytes, refusal.limit);
    case 'too-many-entries':
      return why.tooMany(refusal.entries);
    case 'not-a-backup':
      return why.notABackup;
    case 'other-application':
      return why.otherApplication;
    case 'damaged':
      return refusal.entry === undefined ? why.damaged : why.damagedPart(refusal.entry);
    case 'newer-version':
      return why.newer(refusal.app);
    case 'password-needed':
      return restore.passwordTitle;
    case 'wrong-password':
      return restore.passwordWrong;
    case 'unsafe-name':
      return why.unsafeName(refusal.name);
    case 'unknown-entry':
      return why.unknownEntry(refusal.name);
    case 'missing-entry':
      return why.missingEntry(refusal.name);
    case 'unreadable-entry':
      return why.unreadable(refusal.entry);
    case 'wrong-count':
      return why.wrongCount(refusal.entry, refusal.found, refusal.announced);
    case 'other-dossier':
      return why.otherDossier(refusal.entry);
    case 'invalid-journal':
      return why.journal(refusal.entry, refusal.index);
    case 'record':
      return why.record(refusal.error);
    case 'changed-meanwhile':
      return why.changedMeanwhile;
    case 'not-same':
      return why.notSame;
    case 'not-saved':
      return why.notSaved(refusal.error);
    case 'failed':
      return why.failed(refusal.error);
  }
};
