import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { joined, type Bytes } from './bytes';
import { sealed } from './zip-seal';

export interface ZipFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/** So many bytes are packed between two words of progress. */
const SLICE = 1 << 20;

/** Attached files are mostly pictures and PDF, which are packed already. */
const entryFor = ({ name }: ZipFile): ZipDeflate | ZipPassThrough =>
  name.startsWith('files/') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });

const pushSlices = (entry: ZipDeflate | ZipPassThrough, bytes: Bytes, onBytes: (count: number) => void): void => {
  for (let at = 0; at < bytes.length; at += SLICE) {
    const slice = bytes.subarray(at, at + SLICE);
    entry.push(slice, false);
    onBytes(slice.length);
  }
  entry.push(new Uint8Array(0), true);
};

/** Files as one sealed archive, in the order given; `onBytes` hears how many bytes were packed since the last time. */
export const writeZip = async (files: readonly ZipFile[], createdAt: string, onBytes: (count: number) => void): Promise<Bytes> => {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(part);
  });
  for (const file of files) {
    const entry = entryFor(file);
    entry.mtime = createdAt;
    zip.add(entry);
    pushSlices(entry, file.bytes, onBytes);
  }
  zip.end();
  return sealed(joined(parts));
};
