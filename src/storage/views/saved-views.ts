import type { DossierId } from '#domain/record/id';
import type { JalonDatabase, SavedView } from '../database';

const keyOf = (dossier: DossierId): `views:${string}` => `views:${dossier}`;

/** The views that this browser keeps for a dossier, in the order of their names. They are no part of its content. */
export const readViews = async (db: JalonDatabase, dossier: DossierId): Promise<readonly SavedView[]> => {
  const row = await db.meta.get(keyOf(dossier));
  const views = Array.isArray(row?.value) ? (row.value as readonly SavedView[]) : [];
  return views.toSorted((left, right) => left.name.localeCompare(right.name));
};

const changeViews = (db: JalonDatabase, dossier: DossierId, change: (views: readonly SavedView[]) => readonly SavedView[]): Promise<void> =>
  db.transaction('rw', db.meta, async () => {
    await db.meta.put({ key: keyOf(dossier), value: change(await readViews(db, dossier)) });
  });

/** Keeps a view; one of the same id or of the same name gives its place. */
export const keepView = (db: JalonDatabase, dossier: DossierId, view: SavedView): Promise<void> =>
  changeViews(db, dossier, (views) => [...views.filter(({ id, name }) => id !== view.id && name !== view.name), view]);

export const dropView = (db: JalonDatabase, dossier: DossierId, id: string): Promise<void> =>
  changeViews(db, dossier, (views) => views.filter((view) => view.id !== id));
