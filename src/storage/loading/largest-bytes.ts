/** The most that is read at once, well above what 50,000 activities make (55 MB): what goes out can be opened again. */
export const LARGEST_BYTES = 100_000_000;
