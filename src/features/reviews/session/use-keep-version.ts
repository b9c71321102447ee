import type { Snapshot } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { keepInWorker } from '#storage/versions/keep-in-worker';
import { useCommand } from '#ui/forms/use-command';
import { today } from '#ui/today';
import { sessionTitle, type SessionShown } from './session-shown';

/** « Arrêter la situation » for a session: the whole record kept as it stands today. */
export const useKeepVersion = ({ session, body }: SessionShown) => {
  const i18n = useI18n();
  const { db, dossier } = useStorage();
  const { busy, problem, run } = useCommand();
  const keep = (occasion: NonNullable<Snapshot['occasion']>): void => {
    const version = { dossier, review: session.id, occasion, date: today(), label: sessionTitle(session, body, i18n).slice(0, 1000) };
    void run(() => keepInWorker(db, version));
  };
  return { busy, problem, keep };
};
