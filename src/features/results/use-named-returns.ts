import { useMemo } from 'react';
import type { Activity } from '#domain/activities/activity';
import { readActivitiesListingPress } from '#storage/repositories/activities.repository';
import { useLiveRead } from '#storage/live/storage-context';
import { useResults } from './results-context';

export interface NamedReturn {
  readonly pressReturn: Activity['pressReturns'][number];
  readonly activity: Activity;
}

const NONE: readonly NamedReturn[] = [];

/** The press returns listed by name, of the year and territory in view. */
export const useNamedReturns = (): { readonly returns: readonly NamedReturn[] } => {
  const { overview } = useResults();
  const { scope, scoped } = overview;
  const { data, error } = useLiveRead('press-returns', [scope.year], ({ db, dossier }) =>
    readActivitiesListingPress(db, dossier, scope.year),
  );
  if (error !== null) throw error;
  const returns = useMemo(() => {
    const inView = new Set(scoped.activities.map(({ id }) => id));
    const activities = data?.records.filter(({ id }) => inView.has(id));
    return activities?.flatMap((activity) => activity.pressReturns.map((pressReturn) => ({ pressReturn, activity }))) ?? NONE;
  }, [data, scoped]);
  return { returns };
};
