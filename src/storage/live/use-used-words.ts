import { useEffect, useState } from 'react';
import { readJournalMark } from '../search/journal-mark';
import { searchClient } from '../search/search-client';
import type { UsedWords } from '../search/used-words';
import { useLiveRead, useStorage } from './storage-context';

const NONE: UsedWords = { hints: [], partners: [], places: [], outlets: [] };

/** What a new activity may be completed from, in step with the journal; nothing until it is read, which holds nobody up. */
export const useUsedWords = (): UsedWords => {
  const { db, dossier } = useStorage();
  const { data: mark } = useLiveRead('journal-mark', [], (access) => readJournalMark(access.db, access.dossier));
  const [used, setUsed] = useState(NONE);
  const state = mark === undefined ? undefined : `${dossier} ${String(mark.entries)} ${mark.clock}`;
  useEffect(() => {
    if (state === undefined) return undefined;
    let wanted = true;
    void searchClient()
      .usedWords(db, dossier)
      .then((read) => {
        if (wanted && read !== null) setUsed(read);
      });
    return () => {
      wanted = false;
    };
  }, [db, dossier, state]);
  return used;
};
