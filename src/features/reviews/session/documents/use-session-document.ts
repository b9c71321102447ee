import { useState } from 'react';
import { missingInDocument, type MissingPart, type SessionDocument } from '#domain/reviews/missing-in-document';
import { useI18n } from '#i18n/i18n-context';
import { saveFile } from '#ui/save-file';
import { today } from '#ui/today';
import { versionsOf, type SessionShown } from '../session-shown';

/** Writes a document of the session and hands it over; what writes it is fetched when it is first asked for. */
export const useSessionDocument = (shown: SessionShown) => {
  const i18n = useI18n();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const write = async (wanted: SessionDocument): Promise<void> => {
    const { writeConvocation, writeMinutes } = await import('./write-session');
    const file = await (wanted === 'convocation' ? writeConvocation : writeMinutes)(shown, today(), i18n);
    saveFile(i18n.m.sessionDocuments.fileName(wanted, shown.session.date?.replace('/', '_') ?? ''), file);
  };
  const run = async (wanted: SessionDocument): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      await write(wanted);
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  const missing = (wanted: SessionDocument): readonly MissingPart[] => missingInDocument(wanted, { session: shown.session, conclusions: shown.conclusions, versions: versionsOf(shown).length });
  return { busy, failed, missing, run };
};
