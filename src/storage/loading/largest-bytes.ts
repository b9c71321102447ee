/** The most that is read at once, far above any dossier: 50,000 activities make about 40 MB. */
export const LARGEST_BYTES = 50_000_000;
