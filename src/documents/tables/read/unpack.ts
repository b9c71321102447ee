import { unzipSync } from 'fflate';
import { MOST_UNPACKED, ReadStop } from './sheet';

type Parts = Readonly<Record<string, Uint8Array>>;

export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The names of the parts of an archive, without unpacking any; what it says to unpack to is bounded first. */
export const partNames = (bytes: Uint8Array): readonly string[] => {
  const names: string[] = [];
  let size = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      size += originalSize;
      return false;
    },
  });
  if (size > MOST_UNPACKED) throw new ReadStop({ code: 'too-large' });
  return names;
};

/** Unpacks the parts that are wanted. Each is unpacked into the room that it announced, so one that lies unpacks to no more. */
export const unpackParts = (bytes: Uint8Array, wanted: (name: string) => boolean): Parts => unzipSync(bytes, { filter: ({ name }) => wanted(name) });
