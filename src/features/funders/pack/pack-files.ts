import type { StorageAccess } from '#storage/live/storage-context';
import { readFileBytes } from '#storage/repositories/evidence.repository';
import { sentOf, type PackRecord } from './pack-record';
import { filesOf } from './piece-blocks';

/** A file of the pieces that were sent, under a name that no other one has. */
export interface SentFile {
  readonly name: string;
  readonly sha256: string;
}

/** Letters that some system refuses in the name of a file. */
const plainName = (name: string): string => name.replace(/[\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/gu, '_').replace(/^\.+/u, '_');

/** Each file once for each piece, in a folder named after it; two of one name are numbered. */
export const sentFiles = (record: PackRecord): readonly SentFile[] => {
  const taken = new Map<string, number>();
  const ownName = (path: string): string => {
    const count = (taken.get(path.toLowerCase()) ?? 0) + 1;
    taken.set(path.toLowerCase(), count);
    const dot = path.lastIndexOf('.');
    if (count === 1) return path;
    return dot > path.lastIndexOf('/') ? `${path.slice(0, dot)} (${String(count)})${path.slice(dot)}` : `${path} (${String(count)})`;
  };
  return record.pieces.flatMap((given) => {
    const files = new Map(sentOf(given).flatMap((sent) => filesOf(sent, record)).map((file) => [file.sha256, file]));
    return [...files.values()].map(({ name, sha256 }) => ({ name: ownName(`${plainName(given.piece.label).slice(0, 60).trim()}/${plainName(name)}`), sha256 }));
  });
};

/** « Pièces transmises (ZIP) », and how many of its files this browser does not hold. */
export const packFiles = async ({ db, dossier }: StorageAccess, files: readonly SentFile[], onDone: (done: number) => void): Promise<{ readonly content: Blob; readonly gone: number }> => {
  const held: { readonly name: string; readonly content: Blob }[] = [];
  for (const [at, { name, sha256 }] of files.entries()) {
    const bytes = await readFileBytes(db, dossier, sha256);
    if (bytes !== undefined) held.push({ name, content: new Blob([bytes]) });
    onDone(at + 1);
  }
  const { zipFiles } = await import('#documents/collect/write-xlsx');
  return { content: await zipFiles(held), gone: files.length - held.length };
};
