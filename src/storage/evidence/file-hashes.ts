/** Every SHA-256 in a text: of the files that records, as they are or as they were, or drafts name. */
export const hashesIn = (text: string): readonly string[] => text.match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gu) ?? [];

/** Those that are named by what this browser keeps beside its database: forms being filled in. */
export const hashesInDrafts = (): readonly string[] => {
  try {
    return [localStorage, sessionStorage].flatMap((kept) => Object.values(kept).flatMap((text) => hashesIn(String(text))));
  } catch {
    // Where nothing can be kept, no draft is.
    return [];
  }
};
