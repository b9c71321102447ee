import type { PictureFault } from '#domain/evidence/picture-fault';
import type { SmallerPicture } from '#domain/evidence/smaller-picture';
import type { Result } from '#domain/record/result';
import { portableFileName } from '#domain/evidence/file-name';
import { saveFile } from '../save-file';

/** Reads a file by its SHA-256. */
export interface LoadFile {
  /** Undefined when this browser does not hold them. */
  readonly bytes: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** As a page shows it; `signal` says that it is no longer wanted. */
  readonly picture: (sha256: string, signal: AbortSignal) => Promise<Result<SmallerPicture, PictureFault>>;
}

export interface StoredFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** Hands a file to the downloads, under a type that no browser opens in the page; answers whether it was there. */
export const downloadFile = async ({ name, sha256 }: StoredFile, load: LoadFile): Promise<boolean> => {
  const bytes = await load.bytes(sha256);
  if (bytes === undefined) return false;
  saveFile(portableFileName(name), new Blob([bytes], { type: 'application/octet-stream' }));
  return true;
};
