import { useEffect, useRef, useState } from 'react';
import type { Evidence } from '#domain/evidence/evidence';
import type { EvidenceId } from '#domain/record/id';
import type { WrittenActivity } from '#documents/entry/written-activity';
import { newRecordId } from '#storage/new-record-id';
import { useStorage } from '#storage/live/storage-context';
import { useEvidence } from '#storage/live/use-evidence';
import { useEntry } from './entry-context';

export interface EvidenceList {
  /** In the order of the form: those made or changed here, and those that are stored. */
  readonly pieces: readonly Evidence[];
  /** Adds a piece, or keeps what was changed of it, to be stored with the activity. */
  readonly keep: (piece: Evidence) => void;
  readonly remove: (id: EvidenceId) => void;
  readonly create: (title: string, content: Evidence['content'], id?: EvidenceId) => Evidence;
}

interface Latest {
  readonly evidence: WrittenActivity['evidence'];
  readonly pending: readonly Evidence[];
}

/** Those of the form that are stored; while others are read, those that were known stay in view. */
const useStored = (ids: WrittenActivity['evidence']): readonly Evidence[] => {
  const read = useEvidence(ids);
  const [known, setKnown] = useState(read);
  if (read !== undefined && read !== known) setKnown(read);
  return read ?? known ?? [];
};

/** The evidence of the form as it stands. Files arrive one after the other, later than the render that asked for them. */
export const useEvidenceList = (): EvidenceList => {
  const { written, set, pending, setPending } = useEntry();
  const { dossier } = useStorage();
  const stored = useStored(written.evidence);
  const latest = useRef<Latest>({ evidence: written.evidence, pending });
  useEffect(() => {
    latest.current = { evidence: written.evidence, pending };
  }, [written.evidence, pending]);
  const apply = (next: Latest): void => {
    const before = latest.current;
    latest.current = next;
    if (next.evidence !== before.evidence) set('evidence', next.evidence);
    if (next.pending !== before.pending) setPending(next.pending);
  };
  const known = new Map([...stored, ...pending].map((piece) => [piece.id, piece]));
  return {
    pieces: written.evidence.flatMap((id) => known.get(id) ?? []),
    keep: (piece) => {
      const { evidence, pending: made } = latest.current;
      const there = made.some(({ id }) => id === piece.id);
      apply({
        evidence: evidence.includes(piece.id) ? evidence : [...evidence, piece.id],
        pending: there ? made.map((one) => (one.id === piece.id ? piece : one)) : [...made, piece],
      });
    },
    remove: (removed) => {
      const { evidence, pending: made } = latest.current;
      apply({ evidence: evidence.filter((id) => id !== removed), pending: made.filter(({ id }) => id !== removed) });
      set('photos', written.photos.filter((photo) => photo.evidence !== removed));
    },
    create: (title, content, id = newRecordId<'Evidence'>()) => ({ dossier, id, rev: 0, title, content }),
  };
};
