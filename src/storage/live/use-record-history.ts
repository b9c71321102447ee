import type { UseQueryResult } from '@tanstack/react-query';
import { readRecordHistory, type RecordHistory } from '../repositories/journal.repository';
import { useLiveRead } from './storage-context';

/** The latest entries that touched one record, kept in step with the journal. */
export const useRecordHistory = (id: string, limit: number): UseQueryResult<RecordHistory> =>
  useLiveRead('record-history', [id, limit], ({ db, dossier }) => readRecordHistory(db, dossier, id, limit));
