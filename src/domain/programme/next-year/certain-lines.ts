import type { CarriedObjective } from '../../objectives/carried-objective';
import { draftLine } from './next-draft';
import { unfinishedWork, type EndedYear } from './unfinished';
import type { ChosenLine } from './write-draft';

/** The unfinished work that can be taken over without anyone choosing: recorded as unfinished, told once, and with an objective to stand under. */
export const certainLines = (ended: EndedYear, year: number, carried: CarriedObjective): readonly ChosenLine[] =>
  unfinishedWork(ended).lines.flatMap((work): readonly ChosenLine[] => {
    const line = work.reason === 'unknown' || work.like !== undefined ? null : draftLine(work, year, carried);
    const objective = line?.objective ?? null;
    return line === null || objective === null ? [] : [{ ...line, objective }];
  });
