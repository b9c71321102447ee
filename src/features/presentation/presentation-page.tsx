import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { lastDayOf } from '#domain/periods/compare-periods';
import type { CivilDay } from '#domain/periods/partial-date';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import { sessionBefore } from '#domain/reviews/follow-up';
import { presentedYear } from '#domain/reviews/presentation/presented-year';
import { versionsToCompare, versionToCompare } from '#domain/reviews/presentation/version-to-compare';
import type { Review, Snapshot } from '#domain/reviews/review';
import { useLiveRead } from '#storage/live/storage-context';
import { useVersionComparison, type ComparisonState } from '#storage/live/use-version-comparison';
import { useYearSnapshot } from '#storage/live/use-year';
import { readLinkedYear } from '#storage/repositories/links.repository';
import { readSessions, type SessionRecord } from '#storage/repositories/session.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { PageLoading } from '#ui/states/page-loading';
import { today } from '#ui/today';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { referenceAsked } from './address';
import { presentedSession, type SessionRead, type SinceSource } from './presented-session';
import { PresentedPage } from './presented-page';
import { UnknownSession } from './unknown-session';

const Shown = ({ session, record, snapshot, linked, since, on }: SessionRead) => {
  const shown = useMemo(() => presentedSession({ session, record, snapshot, linked, since, on }), [session, record, snapshot, linked, since, on]);
  return <PresentedPage shown={shown} />;
};

const useSince = (version: Snapshot, state: ComparisonState): SinceSource => {
  const comparison = state.is === 'done' ? state.comparison : null;
  return useMemo(
    () => (comparison === null ? { from: 'dates', version: state.is === 'working' ? 'working' : 'unreadable' } : { from: 'version', version, comparison }),
    [version, comparison, state.is],
  );
};

const Compared = ({ version, ...read }: Omit<SessionRead, 'since'> & { readonly version: Snapshot }) => <Shown {...read} since={useSince(version, useVersionComparison(version, null))} />;

/** The day that lateness is judged on: the one asked for, else that of the session once it is past, else today. */
const judgedOn = ({ date }: Review, au: string): CivilDay => {
  const asked = parseCivilDay(au);
  if (asked !== null) return asked;
  const held = date === undefined ? null : lastDayOf([date]);
  return held !== null && held < today() ? held : today();
};

const FROM_DATES: SinceSource = { from: 'dates', version: 'none' };

interface OfYearProps {
  readonly session: Review;
  readonly record: SessionRecord;
  readonly snapshot: YearSnapshot;
}

const OfYear = ({ session, record, snapshot }: OfYearProps) => {
  const search = useUrlSearch();
  const { data: linked, error } = useLiveRead('linked-year', [snapshot.year], ({ db, dossier }) => readLinkedYear(db, dossier, snapshot.year));
  if (error !== null) throw error;
  if (linked === undefined) return <PageLoading />;
  const version = referenceAsked(search, versionsToCompare(session, record.versions)) ?? versionToCompare(session, sessionBefore(session, record.record.sessions.records), record.versions);
  const read = { session, record, snapshot, linked, on: judgedOn(session, search.au ?? '') };
  return version === null ? <Shown {...read} since={FROM_DATES} /> : <Compared {...read} version={version} />;
};

const OfSession = ({ session, record, latest }: { readonly session: Review; readonly record: SessionRecord; readonly latest: YearSnapshot }) => {
  const search = useUrlSearch();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(search) ?? presentedYear(session, latest) ?? latest.year);
  if (error !== null) throw error;
  return snapshot === undefined ? <PageLoading /> : <OfYear session={session} record={record} snapshot={snapshot} />;
};

/** « Présentation »: a session on a screen of its own, for a committee to read from its seats. */
export const PresentationPage = () => {
  const { id }: { readonly id?: string } = useParams({ strict: false });
  const { data: record, error } = useLiveRead('sessions', [], ({ db, dossier }) => readSessions(db, dossier));
  const { data: latest, error: unread } = useYearSnapshot(undefined);
  if (error !== null) throw error;
  if (unread !== null) throw unread;
  if (record === undefined || latest === undefined) return <PageLoading />;
  const session = record.record.sessions.records.find((one) => one.id === id);
  if (session === undefined) return <UnknownSession />;
  return <OfSession session={session} record={record} latest={latest} />;
};
