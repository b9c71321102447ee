import { useMemo } from 'react';
import type { Activity } from '#domain/activities/activity';
import { useLiveRead } from '#storage/live/storage-context';
import { readActivityList } from '#storage/repositories/activity-list.repository';
import { useSelection } from './selection';

const NONE: readonly Activity[] = [];

/** The whole activities of a year, as the list reads them: under its name, so that they are read once. */
export const useActivitiesOfYear = (year: number): readonly Activity[] => {
  const { data } = useLiveRead('activity-list', [year], ({ db, dossier }) => readActivityList(db, dossier, year));
  return data?.records ?? NONE;
};

/** The selected activities as they are stored now, in the order they are read. */
export const useSelected = (year: number): readonly Activity[] => {
  const { ids } = useSelection();
  const activities = useActivitiesOfYear(year);
  return useMemo(() => activities.filter(({ id }) => ids.has(id)), [activities, ids]);
};
