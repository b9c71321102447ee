import { useEffect, useState } from 'react';
import type { Found } from '#domain/search/search-index';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { readJournalMark } from '#storage/search/journal-mark';
import type { RecordEntry } from '#storage/search/record-entries';
import { searchClient } from '#storage/search/search-client';

/** What was found for a query, which may be the one before: the field never waits for its answer. */
export interface RecordFound {
  readonly query: string;
  readonly found: Found<RecordEntry> | null;
}

/** Looks through the record as one types, in a worker, and again when the record changes. Undefined until the first answer. */
export const useRecordFound = (query: string, most: number): RecordFound | undefined => {
  const { db, dossier } = useStorage();
  const { data: mark } = useLiveRead('journal-mark', [], (access) => readJournalMark(access.db, access.dossier));
  const [answer, setAnswer] = useState<RecordFound>();
  const [read, setRead] = useState<string>();
  const state = mark === undefined ? undefined : `${dossier} ${String(mark.entries)} ${mark.clock}`;
  useEffect(() => {
    if (state === undefined) return;
    void searchClient().refresh(db, dossier).then(() => setRead(state));
  }, [db, dossier, state]);
  useEffect(() => {
    if (read === undefined) return undefined;
    let asked = true;
    void searchClient()
      .search(query, most)
      .then((found) => {
        if (asked) setAnswer({ query, found });
      });
    return () => {
      asked = false;
    };
  }, [query, most, read]);
  return answer;
};
