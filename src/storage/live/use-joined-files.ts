import { useState } from 'react';
import type { Evidence } from '#domain/evidence/evidence';
import type { EvidenceId } from '#domain/record/id';
import { newRecordId } from '../new-record-id';
import { useStorage } from './storage-context';
import { useEvidence } from './use-evidence';
import { useKeptFiles } from './use-kept-files';

/** What is joined to a record while it is written: the pieces that it had, and the files given since. */
export const useJoinedFiles = (first: readonly EvidenceId[]) => {
  const { dossier } = useStorage();
  const stored = useEvidence(first) ?? [];
  const [ids, setIds] = useState(first);
  const [given, setGiven] = useState<readonly Evidence[]>([]);
  const known = new Map([...stored, ...given].map((piece) => [piece.id, piece]));
  const pieces = ids.flatMap((id) => known.get(id) ?? []);
  const files = useKeptFiles({
    pieces,
    create: (title, content) => ({ dossier, id: newRecordId<'Evidence'>(), rev: 0, title, content }),
    keep: (piece) => {
      setGiven((before) => [...before, piece]);
      setIds((before) => [...before, piece.id]);
    },
  });
  return {
    pieces,
    files,
    /** What the record names, and the pieces to be stored with it. */
    ids,
    made: given.filter(({ id }) => ids.includes(id)),
    remove: (removed: EvidenceId): void => setIds((before) => before.filter((id) => id !== removed)),
  };
};

export type JoinedFiles = ReturnType<typeof useJoinedFiles>;
