import type { Bytes } from '../backup/bytes';

/** What is read of a browser's `File`. */
export type GivenFile = Pick<File, 'name' | 'size' | 'slice'>;

export interface Reading {
  /** Stops the reading: nothing is kept. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** So many bytes are read between two words of progress, and between two chances to stop. */
const SLICE = 4 << 20;

/** The bytes of a file, slice by slice. Throws what the browser throws when the file is gone or has changed, and when `signal` stops it. */
export const readWhole = async (file: GivenFile, { signal, onProgress }: Reading): Promise<Bytes> => {
  const whole = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += SLICE) {
    signal?.throwIfAborted();
    const part = new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
    whole.set(part, at);
    onProgress?.(Math.min(file.size, at + part.length));
  }
  signal?.throwIfAborted();
  return whole;
};
