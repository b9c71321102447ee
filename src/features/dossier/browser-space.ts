/** What the browser says of the room that Jalon takes; null where it does not say. */
export type BrowserSpace = { readonly kept: boolean | null } & (
  | { readonly used: number; readonly available: number }
  | { readonly used: null }
);

/** Absent on an address that is not secure. */
const manager = (): StorageManager | undefined => (navigator as Partial<Navigator>).storage;

export const readBrowserSpace = async (): Promise<BrowserSpace> => {
  try {
    const storage = manager();
    const kept = (await storage?.persisted()) ?? null;
    const { usage, quota } = (await storage?.estimate()) ?? {};
    return usage === undefined || quota === undefined ? { kept, used: null } : { kept, used: usage, available: quota };
  } catch {
    return { kept: null, used: null };
  }
};

/** Asks the browser not to make room by erasing what is stored here; it may ask the user, or decide by itself. */
export const askToKeep = async (): Promise<boolean> => (await manager()?.persist()) ?? false;
