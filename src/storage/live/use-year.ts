import type { UseQueryResult } from '@tanstack/react-query';
import { readYear, type YearSnapshot } from '../repositories/year.repository';
import { useLiveRead } from './storage-context';

/** One year's frame and counted activities; the shell and the page in view share the same read. */
export const useYearSnapshot = (year: number | undefined): UseQueryResult<YearSnapshot> =>
  useLiveRead('year', [year], ({ db, dossier }) => readYear(db, dossier, year));
