import { asBytes, joined, sha256Of, type Bytes } from './bytes';

/**
 * The archive's comment holds the SHA-256 of every byte before it. A ZIP has bytes that no reader looks at (dates,
 * attributes, its directory's own copy of sizes): with the seal, one changed byte anywhere is seen.
 */
const SEAL = 'jalon-backup sha256=';
const DIGITS = 64;
const SEAL_LENGTH = SEAL.length + DIGITS;

/** A ZIP ends with the length of its comment: two bytes, zero without one. */
const withCommentLength = (archive: Bytes): Bytes => {
  const prepared = joined([archive, asBytes(SEAL)]);
  new DataView(prepared.buffer).setUint16(archive.length - 2, SEAL_LENGTH, true);
  return prepared;
};

/** Seals an archive that has no comment yet. */
export const sealed = async (archive: Bytes): Promise<Bytes> => {
  const prepared = withCommentLength(archive);
  return joined([prepared, asBytes(await sha256Of(prepared))]);
};

const endsWithSeal = (archive: Bytes): boolean => {
  const start = archive.length - SEAL_LENGTH;
  return asBytes(SEAL).every((byte, index) => archive[start + index] === byte);
};

/** Whether an archive is as it was sealed: absent when it bears no seal at its end. */
export const checkSeal = async (archive: Bytes): Promise<'intact' | 'broken' | 'absent'> => {
  if (archive.length < SEAL_LENGTH || !endsWithSeal(archive)) return 'absent';
  const digits = new TextDecoder().decode(archive.subarray(archive.length - DIGITS));
  return (await sha256Of(archive.subarray(0, archive.length - DIGITS))) === digits ? 'intact' : 'broken';
};
