import type { Snapshot } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import { readVersionText } from '#storage/versions/stored-version';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { VersionFileButton } from '#ui/versions/version-file-button';
import { versionName } from '#ui/versions/version-name';
import { versionsOf, type SessionShown } from './session-shown';
import styles from './session.module.css';
import { SinceLastCommittee, SinceVersion } from './since-version';
import { useKeepVersion } from './use-keep-version';

const OCCASIONS = ['documents_sent', 'minutes_approved'] as const;

const Version = ({ version, shown }: { readonly version: Snapshot; readonly shown: SessionShown }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const { db } = useStorage();
  const words = m.session.versions;
  return (
    <li className={styles['version']}>
      {words.named(format.day(version.date))} <span className={styles['quiet']}>{words.occasions[version.occasion ?? 'own']}</span>
      <code className={styles['hash']}>
        {version.sha256}
      </code>
      <span className="no-print">
        <VersionFileButton version={version} name={versionName(version, shown.read.versions, i18n)} read={(one) => readVersionText(db, one)} />
      </span>
    </li>
  );
};

/** « Arrêter la situation »: the record kept as it stands, when documents are sent and when minutes are approved. */
export const VersionsCard = ({ shown }: { readonly shown: SessionShown }) => {
  const { m } = useI18n();
  const { busy, problem, keep } = useKeepVersion(shown);
  const words = m.session.versions;
  const kept = versionsOf(shown);
  const latest = kept.at(-1);
  return (
    <Card title={words.title} subtitle={kept.length === 0 ? words.none : words.how}>
      {kept.length > 0 && (
        <ul aria-label={words.title}>
          {kept.map((version) => (
            <Version key={version.id} version={version} shown={shown} />
          ))}
        </ul>
      )}
      {latest !== undefined && <SinceVersion version={latest} shown={shown} />}
      <SinceLastCommittee shown={shown} latest={latest} />
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
