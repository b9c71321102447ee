import type { Snapshot } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { keepInWorker } from '#storage/versions/keep-in-worker';
import { Card } from '#ui/card/card';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { today } from '#ui/today';
import { sessionTitle, type SessionShown } from './session-shown';
import styles from './session.module.css';

const OCCASIONS = ['documents_sent', 'minutes_approved'] as const;

const Version = ({ version }: { readonly version: Snapshot }) => {
  const { m, format } = useI18n();
  const words = m.session.versions;
  return (
    <li className={styles['version']}>
      {words.named(format.day(version.date))} <span className={styles['quiet']}>{words.occasions[version.occasion ?? 'own']}</span>
      <code className={styles['hash']}>
        {version.sha256}
      </code>
    </li>
  );
};

/** « Arrêter la situation »: the record kept as it stands, when documents are sent and when minutes are approved. */
export const VersionsCard = ({ shown: { session, body, read } }: { readonly shown: SessionShown }) => {
  const i18n = useI18n();
  const { db, dossier } = useStorage();
  const { busy, problem, run } = useCommand();
  const words = i18n.m.session.versions;
  const kept = read.versions.filter(({ review }) => review === session.id);
  const keep = (occasion: (typeof OCCASIONS)[number]): void => {
    const version = { dossier, review: session.id, occasion, date: today(), label: sessionTitle(session, body, i18n).slice(0, 1000) };
    void run(() => keepInWorker(db, version));
  };
  return (
    <Card title={words.title} subtitle={kept.length === 0 ? words.none : words.how}>
      {kept.length > 0 && (
        <ul aria-label={words.title}>
          {kept.map((version) => (
            <Version key={version.id} version={version} />
          ))}
        </ul>
      )}
      <div className={`${styles['choices'] ?? ''} no-print`}>
        {OCCASIONS.map((occasion) => (
          <button key={occasion} type="button" className={buttons['small']} disabled={busy} onClick={() => keep(occasion)}>
            {words.keep[occasion]}
          </button>
        ))}
      </div>
      {problem !== null && <p role="alert">{problem}</p>}
    </Card>
  );
};
