import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { useDocuments } from '#storage/live/use-documents';
import { useYearSnapshot } from '#storage/live/use-year';
import { readReviews, type ReviewsRecord } from '#storage/repositories/reviews.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import buttons from '#ui/page/button.module.css';
import grid from '#ui/page/grid.module.css';
import { DocumentsProvider } from '#ui/source/documents-context';
import { EmptyState } from '#ui/states/empty-state';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { Notice } from '#ui/states/notice';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { keptBetweenPages, useUrlSearch, yearFromSearch } from '#ui/url/search';
import { AddBody } from './bodies/body-acts';
import { MeetingsTold } from './meetings-told';
import { ReviewsHeading } from './reviews-heading';
import { useReviewsYear } from './reviews-year';
import { ScopeCard } from './scope-card';
import { SessionsCard } from './sessions-card';
import { ToComeCard } from './to-come-card';

const NoBody = () => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <EmptyState title={m.reviews.empty.title}>
      <p>{m.reviews.empty.text}</p>
      <p>
        <Link to="/dossier" search={kept} className={buttons['link']}>
          {m.reviews.empty.seeDossier}
        </Link>
      </p>
    </EmptyState>
  );
};

const Reviews = ({ snapshot, record }: { readonly snapshot: YearSnapshot; readonly record: ReviewsRecord }) => {
  const { m } = useI18n();
  const year = useReviewsYear(snapshot, record);
  const refused = Object.values(record).flatMap((read: ReviewsRecord[keyof ReviewsRecord]) => read.refused);
  return (
    <>
      <ReviewsHeading year={year} />
      <IgnoredFilters ignored={year.ignored} />
      <RefusedRecords refused={refused} />
      {year.territory !== undefined && (
        <Notice>
          <p>{m.reviews.wholeConvention}</p>
        </Notice>
      )}
      <div className={grid['stack']}>
        {year.scopes.length === 0 && <NoBody />}
        {year.scopes.map((scope) => (
          <ScopeCard key={scope.scope ?? ''} scope={scope} year={year} />
        ))}
        <AddBody year={year} />
        <div className={grid['two']}>
          <SessionsCard year={year} />
          <div className={grid['stack']}>
            <ToComeCard year={year} />
            <MeetingsTold year={year} />
          </div>
        </div>
      </div>
    </>
  );
};

/** « Comités »: the bodies that the convention foresees, and what is recorded of their sessions. */
export const ReviewsPage = () => {
  const { m } = useI18n();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  const record = useLiveRead('reviews', [], ({ db, dossier }) => readReviews(db, dossier));
  const documents = useDocuments();
  const failure = error ?? record.error;
  if (failure !== null) throw failure;
  return (
    <DocumentsProvider value={documents}>
      <title>{m.shell.documentTitle(m.shell.pages.reviews)}</title>
      {snapshot === undefined || record.data === undefined ? <PageLoading /> : <Reviews snapshot={snapshot} record={record.data} />}
    </DocumentsProvider>
  );
};
