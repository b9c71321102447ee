import { Link } from '@tanstack/react-router';
import type { Snapshot } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { useStorage } from '#storage/live/storage-context';
import type { KeptVersions } from '#storage/repositories/versions.repository';
import { readVersionText } from '#storage/versions/stored-version';
import { Card } from '#ui/card/card';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { VersionFileButton } from '#ui/versions/version-file-button';
import { versionName } from '#ui/versions/version-name';
import { NOW } from './chosen-versions';
import styles from './versions.module.css';

const KeptVersion = ({ version, whole }: { readonly version: Snapshot; readonly whole: readonly Snapshot[] }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.versions.kept;
  const { db } = useStorage();
  const search = useUrlSearch();
  const name = versionName(version, whole, i18n);
  return (
    <li className={styles['version']}>
      <p>
        <b>{words.named(format.day(version.date))}</b> <span className={styles['quiet']}>{words.occasions[version.occasion ?? 'own']}</span>
      </p>
      <p className={styles['quiet']}>{format.text(version.label)}</p>
      <code className={styles['hash']}>{version.sha256}</code>
      <p className={`${styles['acts'] ?? ''} no-print`}>
        <VersionFileButton version={version} name={name} read={(one) => readVersionText(db, one)} />
        <Link to="/comites/comparer" search={{ ...keptBetweenPages(search), avant: version.id, apres: NOW }} aria-label={words.compareNamed(name)}>
          {words.compare}
        </Link>
      </p>
    </li>
  );
};

const OfProgrammes = ({ kept: { ofProgrammes } }: { readonly kept: KeptVersions }) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const words = m.versions.kept;
  if (ofProgrammes.length === 0) return null;
  return (
    <div className={styles['apart']}>
      <h3>{words.programmes}</h3>
      <p className={styles['quiet']}>{words.programmesHow}</p>
      <ul>
        {ofProgrammes.map(({ snapshot, year }) => (
          <li key={snapshot.id}>
            <Link to="/programme" search={{ ...kept, annee: String(year) }}>
              {format.text(snapshot.label)}
            </Link>{' '}
            <span className={styles['quiet']}>{format.day(snapshot.date)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The versions kept here, the latest first, each with its file and its hash; those of a programme apart. */
export const KeptCard = ({ kept }: { readonly kept: KeptVersions }) => {
  const { m } = useI18n();
  return (
    <Card title={m.versions.kept.title} subtitle={m.versions.kept.how}>
      <ul aria-label={m.versions.kept.title}>
        {kept.whole.toReversed().map((version) => (
          <KeptVersion key={version.id} version={version} whole={kept.whole} />
        ))}
      </ul>
      <OfProgrammes kept={kept} />
    </Card>
  );
};
