import { useMemo } from 'react';
import type { RecordOfYear } from '#domain/deliverables/content-held';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { useLiveRead } from '#storage/live/storage-context';
import { readHeldRecord } from '#storage/repositories/held-record.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';

/** What the year holds that pieces are made of; undefined while it is read. */
export const useHeldRecord = (snapshot: YearSnapshot): RecordOfYear | undefined => {
  const { year } = snapshot;
  const { data, error } = useLiveRead('held-record', [year], ({ db, dossier }) => readHeldRecord(db, dossier, year));
  if (error !== null) throw error;
  return useMemo(
    () => (data === undefined ? undefined : { ...data, year, activities: snapshot.activities.length, objectives: conventionInYear(snapshot, year).objectives.length }),
    [data, snapshot, year],
  );
};
