import { Inflate } from 'fflate';
import { refuse } from './backup-refusal';
import { joined, type Bytes } from './bytes';
import type { ZipEntry } from './zip-directory';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const SLICE = 1 << 18;

const packedBytes = (archive: Bytes, { name, offset, packed }: ZipEntry): Bytes => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + LOCAL_LENGTH > archive.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return refuse({ code: 'damaged', entry: name });
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > archive.length) return refuse({ code: 'damaged', entry: name });
  return archive.subarray(start, start + packed);
};

/** Unpacks slice by slice and stops at once when more comes out than the directory announced. */
const inflate = (packed: Bytes, { name, size }: ZipEntry): Bytes => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((part) => {
    length += part.length;
    if (length > size) refuse({ code: 'damaged', entry: name });
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += SLICE) inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  return joined(parts);
};

const unpack = (packed: Bytes, entry: ZipEntry): Bytes => {
  if (entry.method === STORED) return packed;
  if (entry.method === DEFLATED) return inflate(packed, entry);
  return refuse({ code: 'damaged', entry: entry.name });
};

/** The bytes of one file of an archive, never more than announced. */
export const readZipEntry = (archive: Bytes, entry: ZipEntry): Bytes => {
  const bytes = unpack(packedBytes(archive, entry), entry);
  return bytes.length === entry.size ? bytes : refuse({ code: 'damaged', entry: entry.name });
};
