import { useMemo } from 'react';
import type { Evidence } from '#domain/evidence/evidence';
import { ON_PAPER } from '#domain/evidence/smaller-picture';
import type { EvidenceId } from '#domain/record/id';
import type { PictureAnswer } from '../pictures/picture.worker';
import { smallerPicture } from '../pictures/smaller-pictures';
import { readEvidence, readFileBytes } from '../repositories/evidence.repository';
import { useLiveRead, useStorage } from './storage-context';

/** The stored pieces of evidence of these ids; undefined until they are read. */
export const useEvidence = (ids: readonly EvidenceId[]): readonly Evidence[] | undefined =>
  useLiveRead('evidence', [...ids], ({ db, dossier }) => readEvidence(db, dossier, ids)).data;

interface StoredFiles {
  readonly bytes: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** As a page shows it; throws an `AbortError` when it is given up before its turn. */
  readonly picture: (sha256: string, signal: AbortSignal) => Promise<PictureAnswer>;
}

/** Reads the files of the record when they are asked for, by their SHA-256. */
export const useStoredFiles = (): StoredFiles => {
  const { db, dossier } = useStorage();
  return useMemo(
    () => ({
      bytes: (sha256) => readFileBytes(db, dossier, sha256),
      picture: (sha256, signal) => smallerPicture({ db, dossier }, { sha256, wish: ON_PAPER, signal }),
    }),
    [db, dossier],
  );
};
