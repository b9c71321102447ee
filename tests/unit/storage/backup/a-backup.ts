import { zipSync } from 'fflate';
import type { DossierContent } from '#domain/dossier/dossier-file';
import type { DossierId } from '#domain/record/id';
import { asBytes, type Bytes } from '#storage/backup/bytes';
import { readSnapshot, type DossierSnapshot } from '#storage/backup/dossier-snapshot';
import { writeBackup } from '#storage/backup/write-backup';
import { sealed } from '#storage/backup/zip-seal';
import type { JalonDatabase } from '#storage/database';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aStoredDossier } from '#tests/fixtures/builders/stored-dossier';

export const DOSSIER = idFor<'Dossier'>('dossier');
const CREATED = '2026-11-25T10:30:00.000Z';

export const silent = (): void => undefined;

/** Twelve activities with accents, quotes and line ends in their words, one figure each, and a file. */
export const anOrdinaryDossier = async (over: Partial<DossierContent['tables']> = {}): Promise<JalonDatabase> => {
  const activities = Array.from({ length: 12 }, (_, index) =>
    anActivity({
      id: idFor(`activity ${String(index)}`),
      title: `Rencontre n° ${String(index)} « à l’écoute » — œuvre`,
      measures: [aMeasure({ id: idFor(`measure ${String(index)}`), value: index })],
    }),
  );
  const db = await aStoredDossier({ activities, ...over });
  await db.fileBytes.put({ dossier: DOSSIER, id: HASH_OF_HELLO, bytes: asBytes('hello') });
  return db;
};

export const HASH_OF_HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

export const backupOf = (snapshot: DossierSnapshot, dossier: DossierId = DOSSIER): Promise<Bytes> =>
  writeBackup(snapshot, { dossier, createdAt: CREATED, app: '0.1.0' }, silent);

export const backupOfDatabase = async (db: JalonDatabase, dossier: DossierId = DOSSIER): Promise<Bytes> =>
  backupOf(await readSnapshot(db, dossier), dossier);

/** An archive made by hand, with the seal that a backup bears: what it holds is all that can refuse it. */
export const sealedZip = (files: Readonly<Record<string, Uint8Array>>): Promise<Bytes> => sealed(new Uint8Array(zipSync(files)));
