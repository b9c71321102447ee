import { asText, type Bytes } from './bytes';
import { refuse } from './backup-refusal';

/** One file of an archive, as the archive's directory announces it; nothing of it is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;

const viewOf = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The end record closes a ZIP, its comment reaching exactly to the last byte (APPNOTE 4.3.16). */
const findEnd = (view: DataView): number | undefined => {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE && view.getUint16(at + 20, true) === last - at) return at;
  }
  return undefined;
};

const readEntry = (bytes: Bytes, view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } => {
  if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return refuse({ code: 'damaged' });
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const entry = {
    name: asText(bytes.subarray(at + ENTRY_LENGTH, nameEnd)),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
};

/** The directory of an archive. An archive whose end is missing was cut. */
export const readDirectory = (bytes: Bytes): readonly ZipEntry[] => {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return refuse({ code: 'damaged' });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const { entry, next } = readEntry(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
};
