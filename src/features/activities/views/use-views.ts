import type { SavedView } from '#storage/database';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { dropView, keepView, readViews } from '#storage/views/saved-views';
import { parseSearch, readSearch, writeSearch } from '#ui/url/search';
import { readColumnChoices, writeColumnChoices } from '../list-columns';
import { useList, useListNavigation } from '../list-context';

export interface Views {
  readonly views: readonly SavedView[];
  /** Keeps what is looked at now under a name. */
  readonly keep: (name: string) => Promise<void>;
  readonly rename: (view: SavedView, name: string) => Promise<void>;
  readonly drop: (view: SavedView) => Promise<void>;
  readonly show: (view: SavedView) => void;
}

const NONE: readonly SavedView[] = [];

/** The views of this dossier in this browser, the same in all its tabs. */
export const useViews = (): Views => {
  const { db, dossier } = useStorage();
  const { search } = useList();
  const go = useListNavigation();
  const { data: views = NONE } = useLiveRead('views', [], (access) => readViews(access.db, access.dossier));
  return {
    views,
    keep: (name) => {
      const { annee: _year, ...asked } = search;
      return keepView(db, dossier, { id: newRecordId(), name: name.trim(), search: writeSearch(asked), columns: readColumnChoices() });
    },
    rename: (view, name) => keepView(db, dossier, { ...view, name: name.trim() }),
    drop: ({ id }) => dropView(db, dossier, id),
    show: (view) => {
      writeColumnChoices(view.columns);
      const { annee } = search;
      go({ ...readSearch(parseSearch(view.search)), ...(annee !== undefined && { annee }) });
    },
  };
};
