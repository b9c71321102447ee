import type { I18n } from '#i18n/i18n-context';
import type { FeatureName } from '#i18n/fr/messages';
import type { Language } from '#i18n/language';
import { JalonDatabase } from '#storage/database';
import type { OpenDataMessage, OpenDataProgress, OpenDataRequest } from './open-data-requests';
import { writeOpenData } from './write-open-data';

const say = (message: OpenDataMessage): void => {
  self.postMessage(message);
};

const WORDS: readonly FeatureName[] = ['openData', 'changes', 'dossier', 'tableExport'];

const wordsIn = async (language: Language): Promise<I18n> => {
  const i18n = language === 'fr' ? (await import('#i18n/fr/french')).french : (await import('#i18n/en/english')).english;
  await Promise.all(WORDS.map(i18n.loadMessages));
  return i18n;
};

/** The page is told at most ten times a second. */
const PAUSE_MS = 100;

const paced = (): ((progress: OpenDataProgress) => void) => {
  let toldAt = -PAUSE_MS;
  return (progress) => {
    const now = performance.now();
    if (progress.done !== undefined && now - toldAt < PAUSE_MS) return;
    toldAt = now;
    say({ type: 'progress', progress });
  };
};

const answer = async (request: OpenDataRequest): Promise<void> => {
  const db = new JalonDatabase(request.database);
  try {
    say(await writeOpenData(db, request, await wordsIn(request.language), paced()));
  } catch (error) {
    say({ type: 'failed', error: error instanceof Error ? error.name : 'Error' });
  } finally {
    db.close();
  }
};

self.addEventListener('message', ({ data }: MessageEvent<OpenDataRequest>) => {
  void answer(data);
});
