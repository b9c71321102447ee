import type { Snapshot } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { versionsOf, type SessionShown } from './session-shown';
import styles from './session.module.css';
import { useKeepVersion } from './use-keep-version';

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
export const VersionsCard = ({ shown }: { readonly shown: SessionShown }) => {
  const { m } = useI18n();
  const { busy, problem, keep } = useKeepVersion(shown);
  const words = m.session.versions;
  const kept = versionsOf(shown);
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
