import { useMemo } from 'react';
import { pieceReminders, type PieceReminder } from '#domain/deliverables/piece-reminders';
import type { CivilDay } from '#domain/periods/partial-date';
import { readPieces } from '../repositories/pieces.repository';
import { useLiveRead } from './storage-context';

const NONE: readonly PieceReminder[] = [];

/** What is to be handed over soon, or is late, on a day; nothing while it is read. */
export const usePieceReminders = (on: CivilDay): readonly PieceReminder[] => {
  const { data, error } = useLiveRead('pieces', [], ({ db, dossier }) => readPieces(db, dossier));
  if (error !== null) throw error;
  return useMemo(() => (data === undefined ? NONE : pieceReminders(data, on)), [data, on]);
};
