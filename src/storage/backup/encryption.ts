import { z } from 'zod';
import { refuse } from './backup-refusal';
import { asBytes, asText, digestOf, joined, sameBytes, type Bytes } from './bytes';

/**
 * An encrypted backup: eight letters, the header's length (four bytes, most significant first), the header as JSON, the
 * backup under AES-GCM with all of the above as additional data, then the SHA-256 of every byte before it. That digest
 * proves nothing to an enemy; it lets a damaged file be told from a wrong password.
 */
const MAGIC = asBytes('JALONENC');
const LENGTH_BYTES = 4;
const DIGEST_BYTES = 32;
const LONGEST_HEADER = 4096;

/** OWASP Password Storage Cheat Sheet: 600,000 rounds for PBKDF2-HMAC-SHA256. */
const ITERATIONS = 600_000;
/** A file that asks for more would only hold the machine up. */
const MOST_ITERATIONS = 10_000_000;

const base64 = z.base64().max(64);

const headerSchema = z.strictObject({
  format: z.literal('jalon-backup-encrypted'),
  version: z.int().positive(),
  kdf: z.strictObject({ name: z.literal('PBKDF2'), hash: z.literal('SHA-256'), iterations: z.int().min(100_000).max(MOST_ITERATIONS), salt: base64 }),
  cipher: z.strictObject({ name: z.literal('AES-GCM'), length: z.literal(256), iv: base64 }),
});

type Header = z.infer<typeof headerSchema>;

const ENCRYPTION_VERSION = 1;
const versionSchema = z.object({ format: z.literal('jalon-backup-encrypted'), version: z.int().positive() });

const toBase64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** A password typed on another keyboard may compose its accents otherwise: it is the same password. */
const keyFrom = async (password: string, { kdf }: Header): Promise<CryptoKey> => {
  const typed = await crypto.subtle.importKey('raw', asBytes(password.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  const rounds = { name: kdf.name, hash: kdf.hash, iterations: kdf.iterations, salt: fromBase64(kdf.salt) };
  return crypto.subtle.deriveKey(rounds, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

const freshHeader = (): Header => ({
  format: 'jalon-backup-encrypted',
  version: ENCRYPTION_VERSION,
  kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt: toBase64(crypto.getRandomValues(new Uint8Array(16))) },
  cipher: { name: 'AES-GCM', length: 256, iv: toBase64(crypto.getRandomValues(new Uint8Array(12))) },
});

const preambleOf = (header: Header): Bytes => {
  const text = asBytes(JSON.stringify(header));
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, text.length);
  return joined([MAGIC, length, text]);
};

const cipherWith = ({ cipher }: Header, preamble: Bytes): AesGcmParams => ({ name: cipher.name, iv: fromBase64(cipher.iv), additionalData: preamble });

/** A backup under a password. Salt and initial vector are drawn anew for every file: a pair is never used twice. */
export const encrypt = async (backup: Bytes, password: string): Promise<Bytes> => {
  const header = freshHeader();
  const preamble = preambleOf(header);
  const key = await keyFrom(password, header);
  const hidden = new Uint8Array(await crypto.subtle.encrypt(cipherWith(header, preamble), key, backup));
  const file = joined([preamble, hidden]);
  return joined([file, await digestOf(file)]);
};

export const isEncrypted = (file: Bytes): boolean => sameBytes(file.subarray(0, MAGIC.length), MAGIC);

const parseHeader = (text: Bytes): Header => {
  const header: unknown = JSON.parse(asText(text));
  const version = versionSchema.safeParse(header);
  if (version.success && version.data.version > ENCRYPTION_VERSION) return refuse({ code: 'newer-version' });
  const parsed = headerSchema.safeParse(header);
  return parsed.success ? parsed.data : refuse({ code: 'damaged' });
};

const checkDigest = async (file: Bytes): Promise<Bytes> => {
  const content = file.subarray(0, -DIGEST_BYTES);
  const kept = file.subarray(-DIGEST_BYTES);
  return sameBytes(await digestOf(content), kept) ? content : refuse({ code: 'damaged' });
};

/** The backup inside an encrypted file; refused when it is damaged, without a password, or with another one. */
export const decrypt = async (file: Bytes, password: string | undefined): Promise<Bytes> => {
  const start = MAGIC.length + LENGTH_BYTES;
  if (file.length < start + DIGEST_BYTES) return refuse({ code: 'damaged' });
  const content = await checkDigest(file);
  const length = new DataView(content.buffer, content.byteOffset).getUint32(MAGIC.length);
  if (length > LONGEST_HEADER) return refuse({ code: 'damaged' });
  const header = parseHeader(content.subarray(start, start + length));
  if (password === undefined) return refuse({ code: 'password-needed' });
  const key = await keyFrom(password, header);
  const parameters = cipherWith(header, content.subarray(0, start + length));
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters, key, content.subarray(start + length)));
  } catch {
    return refuse({ code: 'wrong-password' });
  }
};
