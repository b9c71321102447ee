import { useEffect, useRef, useState } from 'react';
import { titleOfFile } from '#domain/evidence/file-name';
import { holdBytes } from '#storage/evidence/bytes-in-use';
import { storeFile, type FileRefusal, type KeptFile } from '#storage/evidence/store-file';
import { useStorage } from '#storage/live/storage-context';
import type { EvidenceList } from './use-evidence-list';

export interface RefusedFile {
  readonly key: number;
  readonly name: string;
  readonly refusal: FileRefusal | { readonly code: 'twice' };
}

export interface KeptFiles {
  /** The file that is being kept, and how far it is. */
  readonly working: { readonly name: string; readonly done: number; readonly total: number } | null;
  /** The name of the last one that was kept. */
  readonly added: string | null;
  readonly refused: readonly RefusedFile[];
  readonly take: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly dismiss: (key: number) => void;
}

const isThere = (pieces: EvidenceList['pieces'], { name, sha256 }: KeptFile): boolean =>
  pieces.some(({ content }) => content.type === 'file' && content.name === name && content.sha256 === sha256);

/** Keeps the bytes of files as they come, one after the other, and makes a piece of evidence of each. */
export const useKeptFiles = (list: EvidenceList): KeptFiles => {
  const { db, dossier } = useStorage();
  const [working, setWorking] = useState<KeptFiles['working']>(null);
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
    added,
    refused,
    take: (files) => {
      for (const file of files) {
        queue.current = queue.current.then(() => {
          stop.current = new AbortController();
          return takeOne(file, stop.current);
        });
      }
    },
    cancel: () => stop.current?.abort(),
    dismiss: (key) => setRefused((before) => before.filter((one) => one.key !== key)),
  };
};
