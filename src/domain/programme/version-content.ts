import { canonicalRecord } from '../dossier/canonical-content';
import type { DossierId } from '../record/id';
import { plannedActionSchema } from './programme.schema';
import type { PlannedAction } from './planned-action';

/** The actions of a programme as one text, the same for the same actions: canonical JSON (RFC 8785), records by id [P9]. */
export const versionContent = (actions: readonly PlannedAction[]): string =>
  `{"plannedActions":[${actions.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(canonicalRecord).join(',')}]}`;

export interface VersionActions {
  readonly actions: readonly PlannedAction[];
  /** How many records of the content could not be read: they are counted, never dropped in silence. */
  readonly unread: number;
}

const rowsOf = (content: string): readonly unknown[] => {
  try {
    const parsed: unknown = JSON.parse(content);
    const rows = typeof parsed === 'object' && parsed !== null && 'plannedActions' in parsed ? parsed.plannedActions : [];
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
};

/** The actions that a kept version holds, as records of the dossier that holds it now. */
export const versionActions = (content: string, dossier: DossierId): VersionActions => {
  const read = rowsOf(content).map((row) => plannedActionSchema.safeParse(typeof row === 'object' ? { ...row, dossier, rev: 0 } : row));
  const actions = read.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return { actions, unread: read.length - actions.length };
};
