import { useMemo, useSyncExternalStore } from 'react';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { CivilDay } from '#domain/periods/partial-date';
import type { DossierId, PlannedActionId } from '#domain/record/id';

/** Planned actions that whoever uses this browser asked not to be shown before a day: a way of working, which no dossier carries. */
export type PutOff = ReadonlyMap<PlannedActionId, CivilDay>;

const keyOf = (dossier: DossierId): string => `jalon:later:${dossier}`;

const listeners = new Set<() => void>();
/** What could not be stored lasts as long as the tab. */
const unsaved = new Map<string, string>();

const stored = (key: string): string => {
  try {
    return unsaved.get(key) ?? localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
};

const idOf = (text: string): PlannedActionId => text as PlannedActionId;

const parse = (text: string): PutOff => {
  try {
    const read: unknown = JSON.parse(text === '' ? '{}' : text);
    const rows = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return new Map(
      rows.flatMap(([id, until]) => {
        const day = typeof until === 'string' ? parseCivilDay(until) : null;
        return day === null ? [] : [[idOf(id), day] as const];
      }),
    );
  } catch {
    return new Map();
  }
};

const write = (dossier: DossierId, putOff: PutOff): void => {
  const key = keyOf(dossier);
  const text = JSON.stringify(Object.fromEntries(putOff));
  try {
    localStorage.setItem(key, text);
    unsaved.delete(key);
  } catch {
    unsaved.set(key, text);
  }
  for (const listener of listeners) listener();
};

const follow = (onChange: () => void): (() => void) => {
  listeners.add(onChange);
  window.addEventListener('storage', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('storage', onChange);
  };
};

/** What is put off in this browser, in step with its other tabs. */
export const usePutOff = (dossier: DossierId): PutOff => {
  const text = useSyncExternalStore(follow, () => stored(keyOf(dossier)));
  return useMemo(() => parse(text), [text]);
};

/** Hides an action until a day; without a day, shows it again. */
export const putOffAction = (dossier: DossierId, action: PlannedActionId, until?: CivilDay): void => {
  const next = new Map(parse(stored(keyOf(dossier))));
  if (until === undefined) next.delete(action);
  else next.set(action, until);
  write(dossier, next);
};
