import type { Person } from '#domain/dossier/dossier';
import type { Refusal } from '#domain/journal/refusal';
import { withoutOrigins } from '#domain/programme/next-year/taken-from';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ActionRemoval } from '#domain/programme/remove-actions';
import type { DossierId, PlannedActionId } from '#domain/record/id';
import type { Result } from '#domain/record/result';
import type { JalonDatabase } from '../database';
import { ofDossier } from '../record-range';
import type { Write } from './commit';
import { commitBeside } from './commit-beside';

/** What is done to the actions of a programme; the code tells it in the journal. */
export type ActionAct = 'add-action' | 'edit-action' | 'duplicate-action' | 'move-action' | 'set-action-progress' | 'set-actions-progress';

export interface ActionsChange {
  readonly dossier: DossierId;
  readonly act: ActionAct;
  /** As they are to be, each with the revision that was read. */
  readonly actions: readonly PlannedAction[];
  /** A person who was made for this change. */
  readonly person?: Person | undefined;
  readonly reason?: string | undefined;
}

/** Writes actions of a programme as one change that one undo takes back; one that changed meanwhile refuses the whole. */
export const changePlannedActions = (db: JalonDatabase, { dossier, act, actions, person, reason }: ActionsChange): Promise<Result<unknown, Refusal>> => {
  const writes: readonly Write[] = [
    ...(person === undefined ? [] : [{ table: 'persons', put: person } as const]),
    ...actions.map((put): Write => ({ table: 'plannedActions', put })),
  ];
  return commitBeside(db, { dossier, name: act, writes, ...(reason !== undefined && { reason }) });
};

const linksTo = async (db: JalonDatabase, dossier: DossierId, ids: ReadonlySet<string>) =>
  (await ofDossier(db, 'links', dossier).toArray()).filter(({ target }) => target.type === 'planned_action' && ids.has(target.id));

/** How many activities are attached to some actions, for the question that comes before their removal. */
export const countLinksTo = async (db: JalonDatabase, dossier: DossierId, ids: readonly PlannedActionId[]): Promise<number> =>
  (await linksTo(db, dossier, new Set(ids))).filter(({ state }) => state === 'confirmed').length;

/** Puts actions in the bin with what links them; those that were taken from them no longer say so. One undo brings all of it back. */
export const removePlannedActions = async (db: JalonDatabase, dossier: DossierId, { removed, changed }: ActionRemoval): Promise<Result<unknown, Refusal>> => {
  const gone: ReadonlySet<string> = new Set(removed.map(({ id }) => id));
  const known = new Map(changed.map((action) => [action.id, action] as const));
  const links = await linksTo(db, dossier, gone);
  const all = await ofDossier(db, 'plannedActions', dossier).toArray();
  const taken = all.filter(({ id, takenFrom = [] }) => !gone.has(id) && takenFrom.some((from) => gone.has(from.id)));
  const others = taken.filter(({ id }) => !known.has(id));
  const writes: readonly Write[] = [
    ...links.map((remove): Write => ({ table: 'links', remove })),
    ...[...changed, ...others].map((action): Write => ({ table: 'plannedActions', put: withoutOrigins(action, gone) })),
    ...removed.map((remove): Write => ({ table: 'plannedActions', remove })),
  ];
  return commitBeside(db, { dossier, name: removed.length === 1 ? 'remove-action' : 'remove-actions', writes });
};
