import { useMemo } from 'react';
import { openProposals, type LinkProposal } from '#domain/matching/open-proposals';
import { readLinkedYear, type LinkedYear } from '../repositories/links.repository';
import { useLiveRead } from './storage-context';
import { useLinkCandidates, type CandidatesFound } from './use-link-candidates';

export interface LinksOfYear extends CandidatesFound {
  readonly linked: LinkedYear;
  /** What is to be decided: what someone stored as proposed at once, what the search finds once it has answered. */
  readonly proposals: readonly LinkProposal[];
}

/** The links of the activities of a year, and what is proposed beside them, in step with the database; undefined until they are read. */
export const useLinksOfYear = (year: number): LinksOfYear | undefined => {
  const { data: linked, error } = useLiveRead('linked-year', [year], ({ db, dossier }) => readLinkedYear(db, dossier, year));
  if (error !== null) throw error;
  const found = useLinkCandidates(year);
  const { candidates } = found;
  const proposals = useMemo(() => openProposals(candidates ?? [], linked?.links ?? []), [candidates, linked]);
  return linked === undefined ? undefined : { ...found, linked, proposals };
};
