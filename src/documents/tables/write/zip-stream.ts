import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Packs what is written piece by piece: a large table is never whole in memory before it is packed. */
export interface ZipStream {
  readonly add: (name: string, text: string, stored?: boolean) => void;
  /** Opens one file; its pieces follow, then its end. */
  readonly open: (name: string) => { readonly write: (text: string) => void; readonly close: () => void };
  readonly end: (type: string) => Blob;
}

/** Texts are gathered up to this length before they are packed: a few milliseconds at a time. */
const PIECE = 1 << 15;

export const zipStream = (): ZipStream => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(new Uint8Array(part));
  });
  const open: ZipStream['open'] = (name) => {
    const entry = new ZipDeflate(name, { level: 4 });
    zip.add(entry);
    let held: string[] = [];
    let length = 0;
    const flush = (last: boolean): void => {
      entry.push(strToU8(held.join('')), last);
      held = [];
      length = 0;
    };
    const write = (text: string): void => {
      held.push(text);
      length += text.length;
      if (length >= PIECE) flush(false);
    };
    return { write, close: () => flush(true) };
  };
  return {
    open,
    add: (name, text, stored = false) => {
      const entry = stored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      zip.add(entry);
      entry.push(strToU8(text), true);
    },
    end: (type) => {
      zip.end();
      return new Blob(parts, { type });
    },
  };
};
