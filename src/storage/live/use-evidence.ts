import { useCallback } from 'react';
import type { Evidence } from '#domain/evidence/evidence';
import type { EvidenceId } from '#domain/record/id';
import { readEvidence, readFileBytes } from '../repositories/evidence.repository';
import { useLiveRead, useStorage } from './storage-context';

/** The stored pieces of evidence of these ids; undefined until they are read. */
export const useEvidence = (ids: readonly EvidenceId[]): readonly Evidence[] | undefined =>
  useLiveRead('evidence', [...ids], ({ db, dossier }) => readEvidence(db, dossier, ids)).data;

/** Reads the bytes of a file when they are asked for. */
export const useFileBytes = (): ((sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>) => {
  const { db, dossier } = useStorage();
  return useCallback((sha256: string) => readFileBytes(db, dossier, sha256), [db, dossier]);
};
