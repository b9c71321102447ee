import { Link } from '@tanstack/react-router';
import type { Snapshot } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { useVersionComparison } from '#storage/live/use-version-comparison';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { versionName } from '#ui/versions/version-name';
import type { SessionShown } from './session-shown';

/** How much changed since what was sent, for those who sit down with it; the changes themselves are one click away. */
export const SinceVersion = ({ version, shown }: { readonly version: Snapshot; readonly shown: SessionShown }) => {
  const i18n = useI18n();
  const words = i18n.m.versions;
  const kept = keptBetweenPages(useUrlSearch());
  const state = useVersionComparison(version, null);
  const name = versionName(version, shown.read.versions, i18n);
  return (
    <p>
      <Link to="/comites/comparer" search={{ ...kept, avant: version.id, apres: 'maintenant' }} className={buttons['link']}>
        {state.is === 'done' ? words.changesSince(state.comparison.changes.length, name) : words.since(name)}
      </Link>
    </p>
  );
};

/** The last version kept for another session before this one had any. */
const versionBefore = ({ session, read: { versions } }: SessionShown): Snapshot | undefined => {
  const own = versions.find(({ review }) => review === session.id);
  return versions.findLast(({ review, takenAt }) => review !== session.id && (own === undefined || takenAt < own.takenAt));
};

/** « Depuis le dernier comité »: from what was kept of the session before to what was kept of this one, or to now. */
export const SinceLastCommittee = ({ shown, latest }: { readonly shown: SessionShown; readonly latest: Snapshot | undefined }) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const before = versionBefore(shown);
  if (before === undefined) return null;
  return (
    <p>
      <Link to="/comites/comparer" search={{ ...kept, avant: before.id, apres: latest?.id ?? 'maintenant' }} className={buttons['link']}>
        {m.versions.page}
      </Link>
    </p>
  );
};
