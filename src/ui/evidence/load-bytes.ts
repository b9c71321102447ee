import { portableFileName } from '#domain/evidence/file-name';
import { saveFile } from '../save-file';

/** Reads the bytes of a file by its SHA-256; undefined when this browser does not hold them. */
export type LoadBytes = (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

export interface StoredFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** Hands a file to the downloads, under a type that no browser opens in the page; answers whether it was there. */
export const downloadFile = async ({ name, sha256 }: StoredFile, load: LoadBytes): Promise<boolean> => {
  const bytes = await load(sha256);
  if (bytes === undefined) return false;
  saveFile(portableFileName(name), new Blob([bytes], { type: 'application/octet-stream' }));
  return true;
};
