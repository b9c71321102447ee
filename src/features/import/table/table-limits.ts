/** A file of this size holds far more than a list of activities. */
export const LARGEST_TABLE = 50_000_000;
