/** The database was written by a newer version of Jalon than this one. */
export class DatabaseNewer extends Error {
  override readonly name = 'DatabaseNewer';
}

/** The database is not there although it was: it must not be made anew, which would look like an empty dossier. */
export class DatabaseVanished extends Error {
  override readonly name = 'DatabaseVanished';
}

/** The name of the cause: Dexie reports a full disk as an abort that holds it (`inner`). */
export const errorName = (error: unknown): string => {
  if (typeof error !== 'object' || error === null || !('name' in error)) return 'Error';
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  return typeof inner === 'object' && inner !== null && inner !== error ? errorName(inner) : String(error.name);
};

/** No room left, whether to open or to write. */
export const isFull = (error: unknown): boolean => errorName(error) === 'QuotaExceededError';

/** The browser's storage no longer answers on this connection; another may. */
export const isConnectionLost = (error: unknown): boolean => ['UnknownError', 'DatabaseClosedError'].includes(errorName(error));
