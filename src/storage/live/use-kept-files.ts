import { useEffect, useRef, useState } from 'react';
import type { Evidence } from '#domain/evidence/evidence';
import { titleOfFile } from '#domain/evidence/file-name';
import type { RefusedFile } from '#domain/evidence/file-refusal';
import { holdBytes } from '../evidence/bytes-in-use';
import { storeFile, type KeptFile } from '../evidence/store-file';
import { useStorage } from './storage-context';

/** The pieces of evidence of a form as they stand, and how one joins them. */
export interface JoinedPieces {
  readonly pieces: readonly Evidence[];
  readonly create: (title: string, content: Evidence['content']) => Evidence;
  readonly keep: (piece: Evidence) => void;
}

/** A file that is being kept, and how far it is. */
interface Working {
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

const isThere = (pieces: JoinedPieces['pieces'], { name, sha256 }: KeptFile): boolean =>
  pieces.some(({ content }) => content.type === 'file' && content.name === name && content.sha256 === sha256);

/** Keeps the bytes of files as they come, one after the other, and makes a piece of evidence of each. */
export const useKeptFiles = (list: JoinedPieces) => {
  const { db, dossier } = useStorage();
  const [working, setWorking] = useState<Working | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const latest = useRef(list);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const stop = useRef<AbortController | null>(null);
  useEffect(() => {
    latest.current = list;
  });
  useEffect(() => holdBytes(), []);
  const refuse = (name: string, refusal: RefusedFile['refusal']): void => setRefused((before) => [...before, { key: (before.at(-1)?.key ?? 0) + 1, name, refusal }]);
  const takeOne = async (file: File, { signal }: AbortController): Promise<void> => {
    setWorking({ name: file.name, done: 0, total: file.size });
    const kept = await storeFile(db, dossier, file, { signal, onProgress: (done) => setWorking({ name: file.name, done, total: file.size }) });
    setWorking(null);
    if (!kept.ok) refuse(file.name, kept.reason);
    else if (isThere(latest.current.pieces, kept.value)) refuse(file.name, { code: 'twice' });
    else {
      latest.current.keep(latest.current.create(titleOfFile(kept.value.name), kept.value));
      setAdded(kept.value.name);
    }
  };
  return {
    working,
    /** The name of the last one that was kept. */
    added,
    refused,
    take: (files: readonly File[]): void => {
      for (const file of files) {
        queue.current = queue.current.then(() => {
          stop.current = new AbortController();
          return takeOne(file, stop.current);
        });
      }
    },
    cancel: (): void => stop.current?.abort(),
    dismiss: (key: number): void => setRefused((before) => before.filter((one) => one.key !== key)),
  };
};
