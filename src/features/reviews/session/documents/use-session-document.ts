import { missingInDocument, type MissingPart, type SessionDocument } from '#domain/reviews/missing-in-document';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { useHandOver } from '#ui/files/use-hand-over';
import { today } from '#ui/today';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { versionsOf, type SessionShown } from '../session-shown';
import { readFolder, versionBefore } from './folder/read-folder';

/** Writes one document; what writes it is fetched when it is first asked for. */
const useWritten = (shown: SessionShown) => {
  const i18n = useI18n();
  const { db, dossier } = useStorage();
  const year = yearFromSearch(useUrlSearch());
  return async (wanted: SessionDocument): Promise<Blob> => {
    if (wanted === 'folder') {
      const [{ writeFolder }, read] = await Promise.all([import('./folder/write-folder'), readFolder(db, dossier, shown, year)]);
      return writeFolder(shown, read, today(), i18n);
    }
    const { writeConvocation, writeMinutes } = await import('./write-session');
    return (wanted === 'convocation' ? writeConvocation : writeMinutes)(shown, today(), i18n);
  };
};

/** Writes a document of the session and hands it over; says what it would lack. */
export const useSessionDocument = (shown: SessionShown) => {
  const { m } = useI18n();
  const write = useWritten(shown);
  const handing = useHandOver(async (wanted: SessionDocument) => ({
    name: m.sessionDocuments.fileName(wanted, shown.session.date?.replace('/', '_') ?? ''),
    content: await write(wanted),
  }));
  const { session, conclusions } = shown;
  const missing = (wanted: SessionDocument): readonly MissingPart[] =>
    missingInDocument(wanted, { session, conclusions, versions: versionsOf(shown).length, hasVersionBefore: versionBefore(shown) !== null });
  return { ...handing, missing };
};
