import { convocationDocument } from '#documents/docx/convocation-document';
import { minutesDocument } from '#documents/docx/minutes-document';
import { writeDocx } from '#documents/docx/write-docx';
import type { CivilDay } from '#domain/periods/partial-date';
import type { I18n } from '#i18n/i18n-context';
import { stageInWords } from '../minutes/minutes-words';
import type { SessionShown } from '../session-shown';
import { confidenceWords, contentOf, sessionWords } from './session-words';

/** « Convocation (DOCX) ». */
export const writeConvocation = (shown: SessionShown, on: CivilDay, i18n: I18n): Promise<Blob> => {
  const words = i18n.m.sessionDocuments;
  const body = shown.body === undefined ? '' : i18n.format.text(shown.body.label);
  return writeDocx(convocationDocument(contentOf(shown, on), { ...sessionWords(words.titles.convocation, shown, false, i18n), opening: words.opening(body) }));
};

/** « Relevé de conclusions (DOCX) ». */
export const writeMinutes = (shown: SessionShown, on: CivilDay, i18n: I18n): Promise<Blob> => {
  const words = i18n.m.sessionDocuments;
  return writeDocx(
    minutesDocument(contentOf(shown, on), {
      ...sessionWords(words.titles.minutes, shown, true, i18n),
      stage: stageInWords(shown.session, i18n) ?? '',
      confidence: confidenceWords(i18n),
      conclusions: words.conclusions,
    }),
  );
};
