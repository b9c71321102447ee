export type Bytes = Uint8Array<ArrayBuffer>;

/** Several runs of bytes as one. */
export const joined = (parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** SHA-256 of bytes, as they are or as 64 hexadecimal digits. */
export const digestOf = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

export const sha256Of = async (bytes: Bytes): Promise<string> =>
  [...(await digestOf(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, index) => byte === right[index]);

export const asText = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
export const asBytes = (text: string): Bytes => new TextEncoder().encode(text);
