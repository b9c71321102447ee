/** Absent on an address that is not secure. */
const manager = (): StorageManager | undefined => (globalThis.navigator as Partial<Navigator> | undefined)?.storage;

/**
 * Asks the browser to keep what is stored here even when it lacks room; called after the first real change, when there is
 * something to keep. It may ask the user, or decide by itself. Answers whether it agreed, null where it cannot be asked.
 */
export const askPersistence = async (): Promise<boolean | null> => {
  const storage = manager();
  if (storage === undefined) return null;
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return null;
  }
};
