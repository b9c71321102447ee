import { refused, type Result } from '../../record/result';
import type { Amendment } from '../objective';
import type { ConventionTables } from '../objectives-in-year';
import type { ActRefusal } from './act-refusal';
import { checkAmendment, checkedAct } from './check-act';
import { put, type ConventionWrite } from './convention-write';

/** Records an amendment, or corrects its day, its number or its reason: no line may then end before it starts. */
export const writeAmendment = (tables: ConventionTables, amendment: Amendment): Result<readonly ConventionWrite[], ActRefusal> => {
  const refusal = checkAmendment(tables, amendment);
  return refusal === null ? checkedAct(tables, [put('amendments', amendment)]) : refused(refusal);
};
