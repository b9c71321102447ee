import { useState } from 'react';
import { transmissionSlip } from '#domain/deliverables/transmission-slip';
import type { CivilDay } from '#domain/periods/partial-date';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { readEvidence } from '#storage/repositories/evidence.repository';
import { saveFile } from '#ui/save-file';
import { today } from '#ui/today';
import type { DeliverablesYear } from '../deliverables-year';
import { recipientOf, type RecipientKey } from './slip-choice';

/** Writes a slip and hands it over; what writes it is fetched when it is first asked for. */
export const useWriteSlip = (year: DeliverablesYear, onWritten: () => void) => {
  const i18n = useI18n();
  const { db, dossier } = useStorage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const writeFile = async (key: RecipientKey, day: CivilDay | null): Promise<void> => {
    const recipient = recipientOf(key);
    const lines = transmissionSlip(year.matrix.rows, recipient, day);
    const ids = [...new Set(lines.flatMap(({ sent }) => sent?.evidence ?? []))];
    const [pieces, { slipToWrite }, { writeDocx }] = await Promise.all([readEvidence(db, dossier, ids), import('./write-slip'), import('#documents/docx/write-docx')]);
    const evidence = new Map(pieces.map((piece) => [piece.id, piece]));
    saveFile(i18n.m.deliverablesSlip.fileName(year.year, day), await writeDocx(slipToWrite({ year, recipient, lines, evidence, on: today() }, i18n)));
  };
  const run = async (key: RecipientKey, day: CivilDay | null): Promise<void> => {
    setBusy(true);
    try {
      await writeFile(key, day);
      onWritten();
    } catch {
      setProblem(i18n.m.deliverablesSlip.failed);
    }
    setBusy(false);
  };
  return { command: { busy, problem }, write: (key: RecipientKey, day: CivilDay | null): void => void run(key, day) };
};
