import type { Continuity } from '#domain/programme/continuity';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useLiveRead } from '#storage/live/storage-context';
import { readContinuityOfProgramme } from '#storage/repositories/continuity.repository';

/** The chain that an action of the programme stands in; one reading serves all of its rows. */
export const useContinuityOf = ({ id, year }: PlannedAction): Continuity | undefined => {
  const { data, error } = useLiveRead('programme-continuity', [year], ({ db, dossier }) => readContinuityOfProgramme(db, dossier, year));
  if (error !== null) throw error;
  return data?.get(id);
};
