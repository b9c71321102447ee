import { refused, type Result } from '../../record/result';
import type { Amendment } from '../objective';
import type { ConventionTables } from '../objectives-in-year';
import type { ActRefusal } from './act-refusal';
import { afterWrites, checkAmendment, checkedAct } from './check-act';
import { put, type ConventionWrite } from './convention-write';

/**
 * Why a line is changed: its text was mistyped, which changes every year that shows it; or an amendment changed it, from its day
 * on. An amendment that is not recorded yet is recorded with the first act that it is the basis of.
 */
export type Basis = { readonly type: 'correction' } | { readonly type: 'amendment'; readonly amendment: Amendment };

export const CORRECTION: Basis = { type: 'correction' };

type Act = (tables: ConventionTables) => Result<readonly ConventionWrite[], ActRefusal>;

/** The amendment that an act rests on, when it rests on one. */
export const amendmentOf = (basis: Basis): Amendment | undefined => (basis.type === 'amendment' ? basis.amendment : undefined);

/** Runs an act on its basis: an amendment must fall within the convention, and one that is new is written first. */
export const onBasis = (tables: ConventionTables, basis: Basis, act: Act): Result<readonly ConventionWrite[], ActRefusal> => {
  const amendment = amendmentOf(basis);
  const known = amendment === undefined || tables.amendments.some(({ id }) => id === amendment.id);
  const first = known ? [] : [put('amendments', amendment)];
  const refusal = amendment === undefined ? null : checkAmendment(tables, amendment);
  if (refusal !== null) return refused(refusal);
  const answer = act(afterWrites(tables, first));
  return answer.ok ? checkedAct(tables, [...first, ...answer.value]) : answer;
};
