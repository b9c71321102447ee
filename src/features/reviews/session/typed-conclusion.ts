import { boundsOf } from '#domain/periods/period-bounds';
import type { PartialDate } from '#domain/periods/partial-date';
import type { ConclusionId, DossierId, ObjectiveId, ReviewId } from '#domain/record/id';
import { done, refused, type Result } from '#domain/record/result';
import type { Conclusion, Review } from '#domain/reviews/review';
import { readOneDate, type OneDateContext, type OneDateFault } from './one-date';

/** A conclusion as it is being typed. */
export interface TypedConclusion {
  readonly type: Conclusion['type'];
  readonly text: string;
  readonly objective: ObjectiveId | '';
  readonly owner: string;
  readonly due: string;
}

export interface ConclusionFaults {
  readonly text?: 'missing';
  readonly owner?: 'too-long';
  readonly due?: OneDateFault;
}

export interface ConclusionContext extends OneDateContext {
  readonly dossier: DossierId;
  readonly id: ConclusionId;
  readonly review: ReviewId;
}

const LONGEST_LINE = 1000;

/** Whether what is due would be so before the session that concludes it: odd, and kept all the same. */
export const dueBefore = (due: string, context: OneDateContext, { date }: Review): boolean => {
  const read = readOneDate(due, context);
  if (!read.ok || read.value === undefined || date === undefined) return false;
  return boundsOf(read.value).last < boundsOf(date).first;
};

const written = ({ type, text, objective, owner }: TypedConclusion, due: PartialDate | undefined) => ({
  type,
  text: text.trim(),
  ...(objective !== '' && { objective }),
  ...(owner.trim() !== '' && { owner: owner.trim() }),
  ...(due !== undefined && { due }),
});

/** The conclusion to be stored, or what is at fault, field by field. */
export const readConclusionForm = (typed: TypedConclusion, context: ConclusionContext, before: Conclusion | undefined): Result<Conclusion, ConclusionFaults> => {
  const due = readOneDate(typed.due, context);
  const faults: ConclusionFaults = {
    ...(typed.text.trim() === '' && { text: 'missing' }),
    ...(typed.owner.trim().length > LONGEST_LINE && { owner: 'too-long' }),
    ...(!due.ok && { due: due.reason }),
  };
  if (!due.ok || Object.keys(faults).length > 0) return refused(faults);
  const { dossier, id, review } = context;
  const anew: Conclusion = { dossier, id, rev: 0, review, type: typed.type, text: '', followUp: 'open' };
  const { objective: _objective, owner: _owner, due: _due, ...kept } = before ?? anew;
  return done({ ...kept, ...written(typed, due.value) });
};
