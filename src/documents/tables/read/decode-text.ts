import type { TextEncodingName } from './sheet';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** Texts of Latin letters in two bytes have a zero in one of each two: a table without a mark may still be of these. */
const zeroesAt = (bytes: Uint8Array, parity: number): number => {
  const head = bytes.subarray(0, 512);
  return head.filter((byte, index) => byte === 0 && index % 2 === parity).length / Math.max(1, head.length / 2);
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** How a file of text is most likely encoded: by its mark, else what its bytes allow; Windows-1252 is what Excel writes in French. */
export const guessEncoding = (bytes: Uint8Array): TextEncodingName => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (zeroesAt(bytes, 1) > 0.6) return 'utf-16le';
  if (zeroesAt(bytes, 0) > 0.6) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
};

/** The text of a file, without the mark of its encoding. */
export const decodeText = (bytes: Uint8Array, encoding: TextEncodingName): string => new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/u, '');
