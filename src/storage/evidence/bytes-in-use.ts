/** Held by every form that keeps files before its records are stored, and by whoever collects what no record names. */
const LOCK = 'jalon-file-bytes';

/** Absent on an address that is not secure. */
const manager = (): LockManager | undefined => (globalThis.navigator as Partial<Navigator> | undefined)?.locks;

/** Says that files are being kept for records to come; answers with how to let them go. A crash lets them go too. */
export const holdBytes = (): (() => void) => {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void manager()?.request(LOCK, { mode: 'shared' }, () => held);
  return () => release?.();
};

/** Runs `work` while no tab keeps files for records to come; undefined when one does, or where that cannot be known. */
export const whenBytesRest = async <Value>(work: () => Promise<Value>): Promise<Value | undefined> =>
  manager()?.request(LOCK, { mode: 'exclusive', ifAvailable: true }, (lock) => (lock === null ? undefined : work()));
