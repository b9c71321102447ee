import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { DossierId } from '#domain/record/id';
import type { JalonDatabase } from '../database';
import type { LiveQueries } from './live-query';

/** What a page needs to read and write: the database, the bridge, and which dossier is open. */
export interface StorageAccess {
  readonly db: JalonDatabase;
  readonly live: LiveQueries;
  readonly dossier: DossierId;
}

export const StorageContext = createContext<StorageAccess | null>(null);

export const useStorage = (): StorageAccess => {
  const access = use(StorageContext);
  if (access === null) throw new Error('Storage is read outside of an open dossier');
  return access;
};

/** What a page reads, kept in step with the database: `name` and `inputs` name it, `read` reads it in one go. */
export const useLiveRead = <Data, const Inputs extends readonly (string | number | undefined)[]>(
  name: string,
  inputs: Inputs,
  read: (access: StorageAccess) => Promise<Data>,
): UseQueryResult<Data> => {
  const access = useStorage();
  return useQuery(access.live.options([name, access.dossier, ...inputs], () => read(access)));
};
