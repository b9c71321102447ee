import { strFromU8, unzipSync } from 'fflate';
import { COLLECT_MARK } from './collect-mark';

/** Texts of a workbook are short: one that unpacks to more is not one that was asked for. */
const MOST_UNPACKED = 20_000_000;

/** Whether a file is a workbook that Jalon asked someone to fill in. */
export const isCollected = (bytes: Uint8Array): boolean => {
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/u.test(name) && originalSize < MOST_UNPACKED });
    return Object.values(files).some((content) => strFromU8(content, true).includes(COLLECT_MARK));
  } catch {
    return false;
  }
};
