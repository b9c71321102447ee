import { useParams } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { useDocuments } from '#storage/live/use-documents';
import { readSessions, type SessionRecord } from '#storage/repositories/session.repository';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { DocumentsProvider } from '#ui/source/documents-context';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { AgendaCard } from './agenda-card';
import { ConclusionsCard } from './conclusions-card';
import { ConfidenceCard } from './confidence/confidence-card';
import { DocumentsCard } from './documents/documents-card';
import { FactsCard } from './facts-card';
import { FollowUpCard } from './follow-up-card';
import { MinutesCard } from './minutes/minutes-card';
import { SessionHeading } from './session-heading';
import { sessionShown, sessionTitle, type SessionShown } from './session-shown';
import { UnknownSession } from './unknown-session';
import { VersionsCard } from './versions-card';

const Session = ({ shown }: { readonly shown: SessionShown }) => {
  const i18n = useI18n();
  return (
    <>
      <title>{i18n.m.shell.documentTitle(sessionTitle(shown.session, shown.body, i18n))}</title>
      <SessionHeading shown={shown} />
      <RefusedRecords refused={shown.read.record.conclusions.refused} />
      <div className={grid['wideLeft']}>
        <div className={grid['stack']}>
          <FollowUpCard shown={shown} />
          <AgendaCard shown={shown} />
          <ConclusionsCard shown={shown} />
          <ConfidenceCard shown={shown} />
        </div>
        <div className={grid['stack']}>
          <FactsCard shown={shown} />
          <DocumentsCard shown={shown} />
          <MinutesCard shown={shown} />
          <VersionsCard shown={shown} />
        </div>
      </div>
    </>
  );
};

const SessionOf = ({ read, id }: { readonly read: SessionRecord; readonly id: string }) => {
  const { m } = useI18n();
  const shown = sessionShown(read, id);
  if (shown !== null) return <Session shown={shown} />;
  const refused = read.record.sessions.refused.filter((one) => one.id === id);
  if (refused.length === 0) return <UnknownSession />;
  return (
    <>
      <PageHeading title={m.session.refusedTitle} />
      <RefusedRecords refused={refused} />
    </>
  );
};

/** « Réunion »: one session of a body, before it is held, while it is, and after. */
export const SessionPage = () => {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const { data: read, error } = useLiveRead('sessions', [], ({ db, dossier }) => readSessions(db, dossier));
  const documents = useDocuments();
  if (error !== null) throw error;
  if (read === undefined) return <PageLoading />;
  return (
    <DocumentsProvider value={documents}>
      <SessionOf read={read} id={id} />
    </DocumentsProvider>
  );
};
