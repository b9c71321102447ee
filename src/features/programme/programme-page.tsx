import { useMemo } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { useDocuments } from '#storage/live/use-documents';
import { useYearSnapshot } from '#storage/live/use-year';
import {
  readNearestProgramme,
  readProgramme,
  readYearsWithProgramme,
  type ProgrammeOfYear,
} from '#storage/repositories/programme.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import grid from '#ui/page/grid.module.css';
import { DocumentsProvider } from '#ui/source/documents-context';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { Notice } from '#ui/states/notice';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { today } from '#ui/today';
import { useUrlSearch, yearFromSearch } from '#ui/url/search';
import { ActionsCard } from './actions-card';
import { DeadlinesCards } from './deadlines-cards';
import { BalanceCard } from './done/balance-card';
import { DoneProvider } from './done/done-provider';
import { EditingHost } from './editing/editing-host';
import { VersionsCard } from './editing/versions/versions-card';
import { MatrixCard } from './matrix/matrix-card';
import { ProgrammeTabs } from './matrix/programme-tabs';
import { NarrowedNote } from './narrowed-note';
import { NoProgramme } from './no-programme';
import { ProgrammeHeading } from './programme-heading';
import { ProgrammeShownProvider, programmeShown } from './programme-shown';
import { ProgressCard } from './progress-card';

interface ProgrammeProps {
  readonly snapshot: YearSnapshot;
  readonly programme: ProgrammeOfYear;
  /** The year whose programme was wanted. */
  readonly wanted: number;
}

const ProgrammeView = ({ snapshot, programme, wanted }: ProgrammeProps) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const documents = useDocuments();
  const day = today();
  const shown = useMemo(() => programmeShown(snapshot, programme, search, day), [snapshot, programme, search, day]);
  const programmes = programme.programmes.records;
  return (
    <ProgrammeShownProvider value={shown}>
      <EditingHost programmes={programmes} stored={programme.actions.records} conventions={snapshot.conventions}>
        <ProgrammeHeading versions={programmes.flatMap(({ versions }) => versions)} />
        <IgnoredFilters ignored={shown.ignored} />
        {programme.year !== wanted && (
          <Notice>
            <p>{m.programme.nearest(wanted, programme.year)}</p>
          </Notice>
        )}
        <NarrowedNote />
        <RefusedRecords refused={[...programme.programmes.refused, ...programme.actions.refused]} />
        <DocumentsProvider value={documents}>
          <DoneProvider>
            <ProgrammeTabs />
            {shown.matrix !== null && <MatrixCard matrix={shown.matrix} />}
            {shown.matrix === null && (
              <div className={grid['stack']}>
                {shown.overview.actions.length > 0 && <ProgressCard />}
                <BalanceCard />
                {shown.overview.actions.length > 0 && <DeadlinesCards />}
                <ActionsCard />
                {programmes.map((one) => (
                  <VersionsCard key={one.id} programme={one} />
                ))}
              </div>
            )}
          </DoneProvider>
        </DocumentsProvider>
      </EditingHost>
    </ProgrammeShownProvider>
  );
};

/** A year of the address is taken at its word when the dossier knows it, by its convention, its activities or a programme. */
const askedYear = (year: number | undefined, snapshot: YearSnapshot, planned: readonly number[]): number | undefined =>
  year !== undefined && (snapshot.years.includes(year) || planned.includes(year)) ? year : undefined;

const Chosen = ({ snapshot, planned }: { readonly snapshot: YearSnapshot; readonly planned: readonly number[] }) => {
  const year = askedYear(yearFromSearch(useUrlSearch()), snapshot, planned);
  const wanted = year ?? snapshot.year;
  const read = year === undefined ? readNearestProgramme : readProgramme;
  const { data, error } = useLiveRead('programme', [year, snapshot.year], ({ db, dossier }) => read(db, dossier, wanted));
  if (error !== null) throw error;
  if (data === undefined) return <PageLoading />;
  if (data === null) return <NoProgramme year={wanted} planned={planned} convention={snapshot.conventions.find(({ years }) => years.includes(wanted))} />;
  return <ProgrammeView snapshot={snapshot} programme={data} wanted={wanted} />;
};

/** « Programme »: what was promised for a year, under its own headings; nothing of its progress is presumed. */
export const ProgrammePage = () => {
  const { m } = useI18n();
  const { data: snapshot, error } = useYearSnapshot(yearFromSearch(useUrlSearch()));
  const planned = useLiveRead('years-with-programme', [], ({ db, dossier }) => readYearsWithProgramme(db, dossier));
  const failure = error ?? planned.error;
  if (failure !== null) throw failure;
  return (
    <>
      <title>{m.shell.documentTitle(m.shell.pages.programme)}</title>
      {snapshot === undefined || planned.data === undefined ? <PageLoading /> : <Chosen snapshot={snapshot} planned={planned.data} />}
    </>
  );
};
