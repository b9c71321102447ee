import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { readProgramme } from '#storage/repositories/programme.repository';
import { saveFile } from '#ui/save-file';
import type { FunderView } from '../funder-view';
import type { NoteChoice } from './note-choice';

/** Writes the note and hands it over; what writes it is fetched when it is first asked for. */
export const useWriteNote = (view: FunderView, territory: string | undefined, onWritten: () => void) => {
  const i18n = useI18n();
  const { db, dossier } = useStorage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const writeFile = async (choice: NoteChoice): Promise<void> => {
    const [programme, { noteToWrite }, { writeDocx }] = await Promise.all([readProgramme(db, dossier, choice.grantYear), import('./write-note'), import('#documents/docx/write-docx')]);
    saveFile(i18n.m.fundersNote.fileName(choice.grantYear), await writeDocx(noteToWrite(view, choice, { programme, territory }, i18n)));
  };
  const run = async (choice: NoteChoice): Promise<void> => {
    setBusy(true);
    try {
      await writeFile(choice);
      onWritten();
    } catch {
      setProblem(i18n.m.fundersNote.failed);
    }
    setBusy(false);
  };
  return { command: { busy, problem }, write: (choice: NoteChoice) => void run(choice) };
};
