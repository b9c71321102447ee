import type { DutyLine } from '#domain/deliverables/publicity';
import type { ActivityId } from '#domain/record/id';
import { useLiveRead } from '#storage/live/storage-context';
import { readTitles } from '#storage/repositories/titles.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';

export type Titles = ReadonlyMap<ActivityId, string>;

const NONE: Titles = new Map();

/** The titles of these few activities, as soon as they are read. */
export const useTitles = (ids: readonly ActivityId[]): Titles => {
  const { data = NONE, error } = useLiveRead('publicity-titles', ids, ({ db, dossier }) => readTitles(db, dossier, ids));
  if (error !== null) throw error;
  return data;
};

/** The titles of the activities that are exceptions to some duty. */
export const useExceptedTitles = (lines: readonly DutyLine[]): Titles => useTitles([...new Set(lines.flatMap(({ told }) => (told?.exceptions ?? []).map(({ activity }) => activity)))]);

/** The titles of all activities of the year, as soon as they are read. */
export const useTitlesOfYear = ({ year, activities }: YearSnapshot): Titles => {
  const { data = NONE, error } = useLiveRead('publicity-titles-of-year', [year], ({ db, dossier }) => readTitles(db, dossier, activities.map(({ id }) => id)));
  if (error !== null) throw error;
  return data;
};
