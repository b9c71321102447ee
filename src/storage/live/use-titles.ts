import type { ActivityId } from '#domain/record/id';
import { readTitles } from '../repositories/titles.repository';
import { useLiveRead } from './storage-context';

const NONE: ReadonlyMap<ActivityId, string> = new Map();

/** The titles of the activities that a page names; empty until they are read. */
export const useTitles = (ids: readonly ActivityId[]): ReadonlyMap<ActivityId, string> =>
  useLiveRead('titles', [...ids], ({ db, dossier }) => readTitles(db, dossier, ids)).data ?? NONE;
