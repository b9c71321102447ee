import type { Convention } from '../objectives/objective';
import type { Deliverable } from './deliverable';

/** The short names of the usual pieces. */
export type UsualCode = 'certified-accounts' | 'auditor-report' | 'assembly-minutes' | 'financial-report' | 'overall-assessment';

/** A piece that usual law asks of a subsidised association; off until someone confirms that its own agreement does. */
export interface UsualPiece {
  readonly code: UsualCode;
  readonly content: NonNullable<Deliverable['content']>;
  readonly periodicity: Deliverable['periodicity'];
  readonly dueRule: NonNullable<Deliverable['dueRule']>;
}

/**
 * What the model of a multi-year convention (circulaire du 29 septembre 2015, annexe 3, articles 6 and 9) and article 10 of the
 * loi 2000-321 ask for: the financial report and the accounts six months after the fiscal year, the overall assessment three
 * months before the term.
 */
export const USUAL_PIECES: readonly UsualPiece[] = [
  { code: 'certified-accounts', content: 'accounts', periodicity: 'yearly', dueRule: { type: 'months_after_year', months: 6 } },
  { code: 'auditor-report', content: 'accounts', periodicity: 'yearly', dueRule: { type: 'months_after_year', months: 6 } },
  { code: 'assembly-minutes', content: 'minutes', periodicity: 'yearly', dueRule: { type: 'months_after_year', months: 6 } },
  { code: 'financial-report', content: 'financial_report', periodicity: 'yearly', dueRule: { type: 'months_after_year', months: 6 } },
  { code: 'overall-assessment', content: 'assessment', periodicity: 'once', dueRule: { type: 'months_before_term', months: 3 } },
];

/** A usual piece that a convention may ask for too. */
export interface UsualToConfirm {
  readonly convention: Convention;
  readonly piece: UsualPiece;
  /** Recorded as usual, and not confirmed. */
  readonly stored: Deliverable | undefined;
}

/** The usual pieces that nobody confirmed yet, for each of the conventions. */
export const usualToConfirm = (deliverables: readonly Deliverable[], conventions: readonly Convention[]): readonly UsualToConfirm[] =>
  conventions.flatMap((convention) => {
    const known = new Map<string, Deliverable>(deliverables.filter((one) => one.usual && one.convention === convention.id).map((one) => [one.code, one]));
    return USUAL_PIECES.map((piece) => ({ convention, piece, stored: known.get(piece.code) })).filter(({ stored }) => stored?.confirmed !== true);
  });
