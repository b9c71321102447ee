/** The largest file that is kept: well above a long scanned report, below what a browser reads and writes in one go. */
export const LARGEST_FILE = 200_000_000;

/** All files of a dossier: a backup holds them all, is made in memory, and is refused by a restore above a gibibyte. */
export const LARGEST_TOTAL = 500_000_000;
