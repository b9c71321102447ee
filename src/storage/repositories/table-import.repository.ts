import type { Activity } from '#domain/activities/activity';
import type { Funder } from '#domain/budget/budget';
import type { Person } from '#domain/dossier/dossier';
import type { PlannedAction, Programme } from '#domain/programme/planned-action';
import type { DossierId, PlannedActionId } from '#domain/record/id';
import { binOf } from '../backup/dossier-snapshot';
import { readAuthor } from '../device';
import type { BinRow, JalonDatabase } from '../database';
import { touchedKey } from '../journal-row';
import { ofDossier } from '../record-range';
import { readConventionFrame, type ConventionFrame } from './convention.repository';

/** All that the rows of a table are judged against, read at once. */
export interface ImportFrame {
  readonly frame: ConventionFrame;
  readonly activities: readonly Activity[];
  readonly persons: readonly Person[];
  readonly funders: readonly Funder[];
  readonly plannedActions: readonly PlannedAction[];
  readonly programmes: readonly Programme[];
  readonly fulfilled: ReadonlyMap<string, readonly PlannedActionId[]>;
  /** Activities that someone removed; those that an undo took back are no one's decision. */
  readonly binned: readonly Activity[];
  readonly author: string | undefined;
}

/** Whether what went to the bin at a time of the clock went there by an undo: its last change says so. */
const wentByUndo = async (db: JalonDatabase, dossier: DossierId, { id }: BinRow): Promise<boolean> => {
  const entries = await db.journal.where('touched').equals(touchedKey(dossier, id)).toArray();
  const last = entries.reduce<(typeof entries)[number] | undefined>((left, right) => (left === undefined || right.clock > left.clock ? right : left), undefined);
  return last?.command === 'undo';
};

const readBinned = async (db: JalonDatabase, dossier: DossierId): Promise<readonly Activity[]> => {
  const rows = (await binOf(db, dossier).toArray()).filter(({ table }) => table === 'activities');
  // What went at one time went by one command.
  const byClock = new Map(rows.map((row) => [row.clock, row] as const));
  const undone = new Set<string>();
  for (const [clock, row] of byClock) if (await wentByUndo(db, dossier, row)) undone.add(clock);
  return rows.filter(({ clock }) => !undone.has(clock)).map(({ record }) => record as Activity);
};

const readFulfilled = async (db: JalonDatabase, dossier: DossierId): Promise<ReadonlyMap<string, readonly PlannedActionId[]>> => {
  const fulfilled = new Map<string, PlannedActionId[]>();
  for (const { activity, target, relation, state } of await ofDossier(db, 'links', dossier).toArray()) {
    if (relation !== 'fulfils' || state !== 'confirmed' || target.type !== 'planned_action') continue;
    fulfilled.set(activity, [...(fulfilled.get(activity) ?? []), target.id]);
  }
  return fulfilled;
};

export const readImportFrame = async (db: JalonDatabase, dossier: DossierId): Promise<ImportFrame> => {
  const [frame, activities, persons, funders, plannedActions, programmes, fulfilled, binned, author] = await Promise.all([
    readConventionFrame(db, dossier),
    ofDossier(db, 'activities', dossier).toArray(),
    ofDossier(db, 'persons', dossier).toArray(),
    ofDossier(db, 'funders', dossier).toArray(),
    ofDossier(db, 'plannedActions', dossier).toArray(),
    ofDossier(db, 'programmes', dossier).toArray(),
    readFulfilled(db, dossier),
    readBinned(db, dossier),
    readAuthor(db),
  ]);
  return { frame, activities, persons, funders, plannedActions, programmes, fulfilled, binned, author };
};
