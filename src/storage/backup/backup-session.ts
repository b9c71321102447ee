import type { DossierId } from '#domain/record/id';
import { JalonDatabase } from '../database';
import { errorName } from '../opening/database-errors';
import { APP_VERSION } from './app-version';
import { backupName } from './backup-name';
import type { BackupAnswer, BackupRequest } from './backup-requests';
import type { Bytes } from './bytes';
import { checkBackup, type CheckedBackup } from './check-backup';
import { lastClock, readSnapshot } from './dossier-snapshot';
import { encrypt } from './encryption';
import { previewRestore, readReplaced, type Replaced } from './preview-restore';
import type { OnProgress } from './progress';
import { restoreBackup } from './restore-backup';
import type { NewRestorePoint } from './restore-points';
import { writeBackup } from './write-backup';

type Request<Type extends BackupRequest['type']> = Extract<BackupRequest, { readonly type: Type }>;

interface Checked {
  readonly db: JalonDatabase;
  readonly backup: CheckedBackup;
  readonly replaced: Replaced | undefined;
}

/** The page has the database open: here it is never made anew. */
const openDatabase = (name: string): JalonDatabase => {
  const db = new JalonDatabase(name);
  db.mayCreate = false;
  return db;
};

const asBlob = (bytes: Bytes, type: string): Blob => new Blob([bytes], { type });

/** One conversation with a page, answered beside it: what was checked stays here until it is restored. */
export class BackupSession {
  readonly #onProgress: OnProgress;
  #checked: Checked | undefined;

  constructor(onProgress: OnProgress) {
    this.#onProgress = onProgress;
  }

  async answer(request: BackupRequest): Promise<BackupAnswer> {
    try {
      return await this.#answer(request);
    } catch (error) {
      return { type: 'failed', error: errorName(error) };
    }
  }

  #answer(request: BackupRequest): Promise<BackupAnswer> {
    switch (request.type) {
      case 'write':
        return this.#write(request);
      case 'check':
        return this.#check(request);
      case 'restore':
        return this.#restore(request);
    }
  }

  /** A backup is read again as a restore would read it, before anyone relies on it. */
  async #write({ database, dossier, day, createdAt, password }: Request<'write'>): Promise<BackupAnswer> {
    this.#onProgress({ step: 'reading' });
    const snapshot = await readSnapshot(openDatabase(database), dossier);
    const archive = await writeBackup(snapshot, { dossier, createdAt, app: APP_VERSION }, this.#onProgress);
    if (password !== undefined) this.#onProgress({ step: 'encrypting' });
    const bytes = password === undefined ? archive : await encrypt(archive, password);
    const reading = await checkBackup(bytes, { password, onProgress: ({ done, total }) => this.#verifying(done, total) });
    const shortName = snapshot.tables.dossiers[0]?.organisation.shortName ?? '';
    const content = asBlob(bytes, password === undefined ? 'application/zip' : 'application/octet-stream');
    const written = {
      content,
      name: backupName(shortName, day, password !== undefined),
      mark: { at: createdAt, clock: lastClock(snapshot.journal) },
      ...(!reading.ok && { fault: reading.reason }),
    };
    return { type: 'written', backup: written };
  }

  #verifying(done: number | undefined, total: number | undefined): void {
    this.#onProgress({ step: 'verifying', ...(done !== undefined && { done }), ...(total !== undefined && { total }) });
  }

  async #check({ database, current, file, password }: Request<'check'>): Promise<BackupAnswer> {
    this.#checked = undefined;
    const db = openDatabase(database);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const checked = await checkBackup(bytes, { password, onProgress: this.#onProgress });
    if (!checked.ok) return { type: 'refused', refusal: checked.reason };
    this.#onProgress({ step: 'comparing' });
    const replaced = await readReplaced(db, checked.value, current);
    this.#checked = { db, backup: checked.value, replaced };
    return { type: 'checked', preview: previewRestore(checked.value, replaced, current) };
  }

  async #restore({ mode, from, createdAt }: Request<'restore'>): Promise<BackupAnswer> {
    const checked = this.#checked;
    if (checked === undefined || (mode === 'replace' && checked.replaced === undefined)) return { type: 'failed', error: 'NotChecked' };
    const { db, backup, replaced } = checked;
    const replacement =
      mode === 'replace' && replaced !== undefined ? { replaced, point: await this.#pointOf(replaced, createdAt, from) } : undefined;
    const restored = await restoreBackup(db, { backup, from, ...(replacement && { replacement }) }, this.#onProgress);
    return restored.ok ? { type: 'restored', dossier: restored.value } : { type: 'refused', refusal: restored.reason };
  }

  async #pointOf(replaced: Replaced, createdAt: string, before: string): Promise<NewRestorePoint> {
    const dossier: DossierId = replaced.destination.dossier;
    const onProgress: OnProgress = ({ done, total }) =>
      this.#onProgress({ step: 'saving-before', ...(done !== undefined && { done }), ...(total !== undefined && { total }) });
    const bytes = await writeBackup(replaced.stored, { dossier, createdAt, app: APP_VERSION }, onProgress);
    return { dossier, createdAt, before, bytes };
  }
}
