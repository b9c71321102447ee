import type { JalonDatabase } from '#storage/database';
import { keepVersion, versionNow, type VersionToKeep } from '#storage/versions/keep-version';
import type { KeepRequest } from '#storage/versions/keep-version.worker';
import { changesBetween, checkVersionFile, figuresInVersion } from '#storage/versions/stored-version';
import type { VersionsRequest } from '#storage/versions/versions.worker';
import { workerHere } from './worker-here';

/** Keeps, compares and checks versions of this database, as the workers would. */
export const versionsHere = (db: JalonDatabase): void => {
  workerHere<VersionsRequest | KeepRequest>(async (request, post) => {
    if (!('ask' in request)) post(await keepVersion(db, request.version));
    else if (request.ask === 'compare') post(await changesBetween(db, request.before, request.after));
    else if (request.ask === 'figures') post(await figuresInVersion(db, request.version, request));
    else if (request.ask === 'hash') post({ ok: true, value: (await versionNow(db, request.dossier)).sha256 });
    else post({ ok: true, value: await checkVersionFile(new Uint8Array(await request.file.arrayBuffer()), request.dossier, request.kept) });
  });
};

/** A version kept now, whose label stands for the session it was kept for. */
export const keepNow = async (db: JalonDatabase, version: VersionToKeep): Promise<void> => {
  const kept = await keepVersion(db, version);
  if (!kept.ok) throw new Error(kept.reason.code);
};
