import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LinkCandidate } from '#domain/matching/link-candidates';
import type { ObjectiveId } from '#domain/record/id';
import { searchCandidates, type CandidatesProgress } from '../matching/candidates-in-worker';
import { readMatchingMark } from '../repositories/links.repository';
import { useLiveRead, useStorage } from './storage-context';

interface Searched {
  /** What the records were when it was searched. */
  readonly mark: string;
  readonly candidates: readonly LinkCandidate[];
}

export interface CandidatesFound {
  /** Null until the first search has answered. */
  readonly candidates: readonly LinkCandidate[] | null;
  readonly searching: boolean;
  /** Why the search gave nothing. */
  readonly failed: string | null;
}

const START: CandidatesProgress = { done: 0, total: 0 };

/** What was found last for each scope, kept from page to page: only a change of what is compared asks for another search. */
const kept = new Map<string, Searched>();

/** How far the search under way is. Only who shows it is drawn again as it goes: a list of links would hold the page up each time. */
let progressNow = START;
const listeners = new Set<() => void>();

const tellProgress = (progress: CandidatesProgress): void => {
  progressNow = progress;
  for (const listen of listeners) listen();
};

const listenTo = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useCandidatesProgress = (): CandidatesProgress => useSyncExternalStore(listenTo, () => progressNow);

interface Ended {
  readonly scope: string;
  readonly mark: string;
  readonly failed: string | null;
}

/** The links that a year could have, or those to the commitments of one objective: searched beside the page, anew when what is compared changes. */
export const useLinkCandidates = (year: number, objective?: ObjectiveId): CandidatesFound => {
  const { db, dossier } = useStorage();
  const { data: mark } = useLiveRead('matching-mark', [], (access) => readMatchingMark(access.db, access.dossier));
  const scope = [db.name, dossier, String(year), objective ?? ''].join(' ');
  const [ended, setEnded] = useState<Ended | null>(null);
  useEffect(() => {
    if (mark === undefined || kept.get(scope)?.mark === mark) return undefined;
    let wanted = true;
    tellProgress(START);
    const search = searchCandidates(db, { dossier, year, objective }, tellProgress);
    void search.answer.then((answer) => {
      if (!wanted) return;
      if (answer.type === 'done') kept.set(scope, { mark, candidates: answer.candidates });
      setEnded({ scope, mark, failed: answer.type === 'failed' ? answer.error : null });
    });
    return () => {
      wanted = false;
      search.stop();
    };
  }, [db, dossier, year, objective, mark, scope]);
  const found = kept.get(scope);
  const failed = ended?.scope === scope && ended.mark === mark ? ended.failed : null;
  return { candidates: found?.candidates ?? null, searching: failed === null && (found === undefined || found.mark !== mark), failed };
};
