import type { DossierId } from '#domain/record/id';

/** Forms that were being filled in, kept in this browser at each key so that a reload or a crash loses nothing. */
const PREFIX = 'jalon:draft:';

export interface StoredDraft {
  readonly id: string;
  /** When it was last typed in, as an instant. */
  readonly at: string;
  readonly content: unknown;
}

const keyOf = (dossier: DossierId, form: string, id: string): string => `${PREFIX}${dossier}:${form}:${id}`;

const readRow = (key: string, id: string): StoredDraft | undefined => {
  try {
    const row: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof row !== 'object' || row === null || !('at' in row) || typeof row.at !== 'string' || !('content' in row)) return undefined;
    return { id, at: row.at, content: row.content };
  } catch {
    return undefined;
  }
};

/** Keeps what a form holds; answers whether the browser could. */
export const keepDraft = (dossier: DossierId, form: string, id: string, content: unknown): boolean => {
  try {
    localStorage.setItem(keyOf(dossier, form, id), JSON.stringify({ at: new Date().toISOString(), content }));
    return true;
  } catch {
    return false;
  }
};

export const dropDraft = (dossier: DossierId, form: string, id: string): void => {
  try {
    localStorage.removeItem(keyOf(dossier, form, id));
  } catch {
    // Where nothing is kept there is nothing to drop.
  }
};

const draftsOf = (dossier: DossierId, form: string): readonly StoredDraft[] => {
  try {
    const prefix = keyOf(dossier, form, '');
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter((key) => key.startsWith(prefix));
    return keys.flatMap((key) => readRow(key, key.slice(prefix.length)) ?? []);
  } catch {
    return [];
  }
};

const lockName = (id: string): string => `jalon-draft-${id}`;

/** Says that a form is open on this draft for as long as its tab lives; answers with how to let it go. A crash lets it go too. */
export const holdDraft = (id: string): (() => void) => {
  const locks = (navigator as Partial<Navigator>).locks;
  if (locks === undefined) return () => undefined;
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void locks.request(lockName(id), () => held);
  return () => release?.();
};

const heldElsewhere = async (): Promise<ReadonlySet<string>> => {
  const locks = (navigator as Partial<Navigator>).locks;
  const { held = [] } = (await locks?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => name ?? []));
};

/** The latest draft of a form that no open tab is typing in: what a reload or a crash left. */
export const findDraft = async (dossier: DossierId, form: string): Promise<StoredDraft | undefined> => {
  const drafts = draftsOf(dossier, form);
  if (drafts.length === 0) return undefined;
  const held = await heldElsewhere();
  return drafts.filter(({ id }) => !held.has(lockName(id))).toSorted((left, right) => (left.at < right.at ? 1 : -1))[0];
};
