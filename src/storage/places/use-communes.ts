import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CommuneIndex } from '#domain/territories/find-communes';
import { fetchCommunes } from './communes';

/** The communes, once they are wanted; read one time for the life of the page, without a network where the app is kept offline. */
export const useCommunes = (wanted: boolean): UseQueryResult<CommuneIndex> =>
  useQuery({ queryKey: ['communes'], queryFn: fetchCommunes, enabled: wanted, staleTime: Infinity, gcTime: Infinity, retry: false, structuralSharing: false, networkMode: 'always' });
