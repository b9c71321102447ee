import { useRouter } from '@tanstack/react-router';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';

/** Addresses of the list of activities, narrowed further, for marks of charts. */
export const useActivitiesAddress = (): ((filters: UrlSearch) => string) => {
  const router = useRouter();
  const kept = keptBetweenPages(useUrlSearch());
  return (filters) => router.buildLocation({ to: '/activites', search: { ...kept, ...filters } }).publicHref;
};
