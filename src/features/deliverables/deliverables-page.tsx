import { useMemo } from 'react';
import { readActivityFilter } from '#domain/activities/activity-filter';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { useDocuments } from '#storage/live/use-documents';
import { useYearSnapshot } from '#storage/live/use-year';
import { readDeliverables, type DeliverablesOfYear } from '#storage/repositories/deliverables.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { useAnchorOnceReady } from '#ui/page/anchor';
import grid from '#ui/page/grid.module.css';
import { DocumentsProvider } from '#ui/source/documents-context';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { Notice } from '#ui/states/notice';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { today } from '#ui/today';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { DeliverablesHeading } from './deliverables-heading';
import { useDeliverablesYear } from './deliverables-year';
import { EditingHost } from './editing/editing-host';
import { useHeldRecord } from './use-held-record';
import { FundersSection } from './funders-section';
import { MatrixCard } from './matrix-card';
import { MaximaChart } from './maxima-chart';
import { NothingAsked } from './nothing-asked';
import { PiecesCard } from './pieces-card';
import { PublicityCard } from './publicity/publicity-card';
import { UsualCard } from './usual-card';

interface Props {
  readonly snapshot: YearSnapshot;
  readonly record: DeliverablesOfYear;
}

const Deliverables = ({ snapshot, record }: Props) => {
  const { m } = useI18n();
  const { annee, territoire, au } = useUrlSearch();
  const now = today();
  const year = useDeliverablesYear(snapshot, record, (au === undefined ? null : parseCivilDay(au)) ?? now);
  const held = useHeldRecord(snapshot);
  const { filter, ignored } = useMemo(
    // Only the year and the territory are read here; the other filters of an address belong to lists.
    () => readActivityFilter({ ...(annee !== undefined && { annee }), ...(territoire !== undefined && { territoire }) }, { ...snapshot, territories: snapshot.dossier.territories }),
    [annee, territoire, snapshot],
  );
  const refused = Object.values(record).flatMap((read: DeliverablesOfYear[keyof DeliverablesOfYear]) => read.refused);
  const { rows } = year.matrix;
  return (
    <EditingHost year={year}>
      <DeliverablesHeading year={year} />
      <IgnoredFilters ignored={ignored} />
      <RefusedRecords refused={refused} />
      {filter.territory !== undefined && (
        <Notice>
          <p>{m.deliverables.wholeConvention}</p>
        </Notice>
      )}
      <div className={grid['stack']}>
        {rows.length === 0 && <NothingAsked snapshot={snapshot} year={year} />}
        {rows.length > 0 && (
          <div className={grid['wideLeft']}>
            <MatrixCard year={year} />
            <MaximaChart year={year} />
          </div>
        )}
        {rows.length > 0 && <PiecesCard year={year} record={held} />}
        <UsualCard year={year} />
        {year.conventions.length > 0 && <PublicityCard year={year} snapshot={snapshot} />}
        {year.conventions.length > 0 && <FundersSection year={year} />}
      </div>
    </EditingHost>
  );
};

/** « Livrables »: what the convention obliges the organisation to hand over, to whom, and what is recorded of it. */
export const DeliverablesPage = () => {
  const { m } = useI18n();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  const year = snapshot?.year ?? 0;
  const record = useLiveRead('deliverables', [year], ({ db, dossier }) => readDeliverables(db, dossier, year));
  const documents = useDocuments();
  useAnchorOnceReady(snapshot !== undefined && record.data !== undefined);
  const failure = error ?? record.error;
  if (failure !== null) throw failure;
  return (
    <DocumentsProvider value={documents}>
      <title>{m.shell.documentTitle(m.shell.pages.deliverables)}</title>
      {snapshot === undefined || record.data === undefined ? <PageLoading /> : <Deliverables snapshot={snapshot} record={record.data} />}
    </DocumentsProvider>
  );
};
