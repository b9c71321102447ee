import { useEffect, useState } from 'react';
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
  /** How far the search is; null when none is under way. */
  readonly progress: CandidatesProgress | null;
  /** Why the search gave nothing. */
  readonly failed: string | null;
}

const START: CandidatesProgress = { done: 0, total: 0 };

/** What was found last for each scope, kept from page to page: only a change of what is compared asks for another search. */
const kept = new Map<string, Searched>();

interface State {
  readonly scope: string;
  readonly progress: CandidatesProgress;
  readonly failed: string | null;
}

/** The links that a year could have, or those to the commitments of one objective: searched beside the page, anew when what is compared changes. */
export const useLinkCandidates = (year: number, objective?: ObjectiveId): CandidatesFound => {
  const { db, dossier } = useStorage();
  const { data: mark } = useLiveRead('matching-mark', [], (access) => readMatchingMark(access.db, access.dossier));
  const scope = [db.name, dossier, String(year), objective ?? ''].join(' ');
  const [state, setState] = useState<State>({ scope, progress: START, failed: null });
  useEffect(() => {
    if (mark === undefined || kept.get(scope)?.mark === mark) return undefined;
    let wanted = true;
    const search = searchCandidates(db, { dossier, year, objective }, (progress) => setState({ scope, progress, failed: null }));
    void search.answer.then((answer) => {
      if (!wanted) return;
      if (answer.type === 'done') kept.set(scope, { mark, candidates: answer.candidates });
      setState({ scope, progress: START, failed: answer.type === 'failed' ? answer.error : null });
    });
    return () => {
      wanted = false;
      search.stop();
    };
  }, [db, dossier, year, objective, mark, scope]);
  const found = kept.get(scope);
  const own = state.scope === scope ? state : { progress: START, failed: null };
  const settled = own.failed !== null || (found !== undefined && found.mark === mark);
  return { candidates: found?.candidates ?? null, progress: settled ? null : own.progress, failed: own.failed };
};
