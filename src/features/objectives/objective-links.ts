import { useMemo } from 'react';
import { openProposals } from '#domain/matching/open-proposals';
import { commitmentAnswers, type CommitmentAnswers } from '#domain/results/commitment-answers';
import { useLinkCandidates } from '#storage/live/use-link-candidates';
import { useLiveRead } from '#storage/live/storage-context';
import { readLinksTo } from '#storage/repositories/links.repository';
import type { ObjectiveInYear } from './objective-in-year';

export interface ObjectiveLinks {
  readonly answers: readonly CommitmentAnswers[];
}

/** For each commitment of the objective, what answers it in the year and what is proposed; undefined until the links are read. */
export const useObjectiveLinks = ({ objective, year: { snapshot, lines, scoped } }: ObjectiveInYear): ObjectiveLinks | undefined => {
  const commitments = useMemo(() => lines.commitments.get(objective.id) ?? [], [lines, objective.id]);
  const targets = useMemo(() => commitments.map(({ id }) => id), [commitments]);
  const { data: links, error } = useLiveRead('links-to', [...targets], ({ db, dossier }) => readLinksTo(db, dossier, targets));
  if (error !== null) throw error;
  const { candidates } = useLinkCandidates(snapshot.year, objective.id);
  const answers = useMemo(() => {
    if (links === undefined) return undefined;
    return commitmentAnswers(commitments, scoped.activities, links, openProposals(candidates ?? [], links));
  }, [commitments, scoped, links, candidates]);
  return answers === undefined ? undefined : { answers };
};
