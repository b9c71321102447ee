import { sessionFolderDocument } from '#documents/docx/session-folder-document';
import { writeDocx } from '#documents/docx/write-docx';
import type { CivilDay } from '#domain/periods/partial-date';
import type { I18n } from '#i18n/i18n-context';
import type { SessionShown } from '../../session-shown';
import { confidenceWords, contentOf, sessionWords } from '../session-words';
import { overviewInWords } from './overview-words';
import type { FolderRead } from './read-folder';
import { sincePart } from './since-words';

/** « Dossier de séance (DOCX) », what is sent before a session. */
export const writeFolder = async (shown: SessionShown, read: FolderRead, on: CivilDay, i18n: I18n): Promise<Blob> => {
  await Promise.all([i18n.loadMessages('versions'), i18n.loadMessages('changes')]);
  const words = i18n.m.sessionDocuments;
  const since = sincePart(read, shown.read.frame.objectives, i18n);
  return writeDocx(
    sessionFolderDocument(
      { ...contentOf(shown, on), ...overviewInWords(read.snapshot, i18n), since: since.lines },
      {
        ...sessionWords(words.titles.folder, shown, false, i18n),
        overview: { ...words.overview, title: words.overview.title(read.snapshot.year) },
        since: { title: since.title, none: since.none, changes: words.since.changes },
        confidence: confidenceWords(i18n),
        asked: words.asked,
        others: words.others,
      },
    ),
  );
};
