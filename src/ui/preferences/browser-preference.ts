import { useSyncExternalStore } from 'react';

/** A choice of this browser, which no dossier carries. */
export interface BrowserPreference<Value extends string> {
  readonly read: () => Value;
  readonly write: (value: Value) => void;
  /** Calls back after each change, made here or in another tab; answers with how to stop. */
  readonly follow: (onChange: () => void) => () => void;
}

const stored = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    // Site data are refused: the choice then lasts as long as the tab.
    return null;
  }
};

const store = (key: string, value: string): boolean => {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
};

/** A choice among some values, of which the first stands until another is chosen; it survives a reload and is one for all tabs. */
export const browserPreference = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): BrowserPreference<Value> => {
  const key = `jalon:${name}`;
  const listeners = new Set<() => void>();
  let unsaved: Value | null = null;
  return {
    read: () => {
      const kept = unsaved ?? stored(key);
      return values.find((value) => value === kept) ?? values[0];
    },
    write: (value) => {
      unsaved = store(key, value) ? null : value;
      for (const listener of listeners) listener();
    },
    follow: (onChange) => {
      // Without a key, everything was cleared.
      const onStorage = (event: StorageEvent): void => {
        if (event.key === null || event.key === key) onChange();
      };
      listeners.add(onChange);
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(onChange);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
};

/** The value as it stands, read again when it changes. */
export const usePreference = <Value extends string>({ follow, read }: BrowserPreference<Value>): Value =>
  useSyncExternalStore(follow, read);
