import { lazy, Suspense, useMemo } from 'react';
import { Link } from '@tanstack/react-router';
import { programmeCounts } from '#domain/programme/programme-counts';
import { placePlanned } from '#domain/results/place-activities';
import { progressOf, statusesPresent } from '#domain/results/progress';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { useDocuments } from '#storage/live/use-documents';
import { useYearSnapshot } from '#storage/live/use-year';
import { readLatestProgramme, type ProgrammeOfYear } from '#storage/repositories/programme.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { StatusLegend } from '#ui/charts/status-legend';
import buttons from '#ui/page/button.module.css';
import grid from '#ui/page/grid.module.css';
import { DocumentsProvider } from '#ui/source/documents-context';
import { EmptyState } from '#ui/states/empty-state';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { keptBetweenPages, useUrlSearch, yearFromSearch } from '#ui/url/search';
import { ConventionFacts } from './convention-facts';
import { ConventionHeading } from './convention-heading';
import { GoalCard } from './goal-card';
import styles from './objectives-page.module.css';
import { useObjectivesYear, type ObjectivesYear } from './objectives-year';
import { TerritoryNote } from './territory-note';
import { UnattachedCard } from './unattached-card';
import { YearsToOpen } from './years-to-open';

// Few who read the convention change it: its editor and its words come when they are asked for.
const ConventionEditing = lazy(async () => {
  await loadMessages('convention');
  return { default: (await import('./editing/convention-editing')).ConventionEditing };
});

const EmptyYear = ({ snapshot }: { readonly snapshot: YearSnapshot }) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <EmptyState title={m.objectives.noActivity(snapshot.year)}>
      <YearsToOpen label={m.objectives.yearsToLookAt} years={snapshot.yearsWithActivities.filter((year) => year !== snapshot.year)} />
      <p>
        <Link to="/importer" search={kept} className={buttons['link']}>
          {m.objectives.importReport}
        </Link>
      </p>
    </EmptyState>
  );
};

const NoConvention = ({ snapshot }: { readonly snapshot: YearSnapshot }) => {
  const { m } = useI18n();
  const years = [...new Set(snapshot.conventions.flatMap((convention) => convention.years))].toSorted((a, b) => a - b);
  return (
    <EmptyState title={m.objectives.noConvention(snapshot.year)}>
      <YearsToOpen label={m.objectives.noConventionHint} years={years} />
    </EmptyState>
  );
};

const Legend = ({ year }: { readonly year: ObjectivesYear }) => {
  const { m } = useI18n();
  return (
    <div className={styles['legend']}>
      <StatusLegend statuses={statusesPresent(progressOf(year.scoped.activities))} />
      <p>{m.objectives.sameScale}</p>
    </div>
  );
};

interface TreeProps {
  readonly snapshot: YearSnapshot;
  readonly programme: ProgrammeOfYear | null;
}

const Tree = ({ snapshot, programme }: TreeProps) => {
  const { m } = useI18n();
  const year = useObjectivesYear(snapshot);
  const counts = useMemo(
    () => programmeCounts(programme === null ? [] : placePlanned(snapshot, programme.year, programme.actions.records)),
    [programme, snapshot],
  );
  const conventions = snapshot.conventions.filter(({ years }) => years.includes(snapshot.year));
  return (
    <>
      <title>{m.shell.documentTitle(m.objectives.page)}</title>
      <ConventionHeading year={year} conventions={conventions} />
      <IgnoredFilters ignored={year.ignored} />
      <RefusedRecords refused={programme?.actions.refused ?? []} />
      <TerritoryNote territory={year.territory} scoped={year.scoped} />
      <div className={grid['stack']}>
        {conventions.length === 0 && <NoConvention snapshot={snapshot} />}
        {conventions.length > 0 && year.lines.objectives.length === 0 && <EmptyState title={m.objectives.noObjective} />}
        {snapshot.activities.length === 0 && conventions.length > 0 && <EmptyYear snapshot={snapshot} />}
        {year.progress.size > 0 && <Legend year={year} />}
        {year.lines.goals.map((goal) => (
          <GoalCard key={goal.id} goal={goal} year={year} programme={programme === null ? null : { year: programme.year, counts }} />
        ))}
        <UnattachedCard year={year} />
        {conventions.map((convention) => (
          <ConventionFacts key={convention.id} convention={convention} amendments={snapshot.amendments} />
        ))}
      </div>
    </>
  );
};

/** « Objectifs »: the convention as a tree, and what the year shows under each of its objectives. */
export const ObjectivesPage = () => {
  const search = useUrlSearch();
  const { data, error } = useYearSnapshot(yearFromSearch(search));
  const documents = useDocuments();
  const programme = useLiveRead('latest-programme', [], ({ db, dossier }) => readLatestProgramme(db, dossier));
  const failure = error ?? programme.error;
  if (failure !== null) throw failure;
  if (data === undefined || programme.data === undefined) return <PageLoading />;
  const edited = search.mode === 'edition' ? data.conventions.find(({ years }) => years.includes(data.year)) : undefined;
  if (edited !== undefined) {
    return (
      <Suspense fallback={<PageLoading />}>
        <ConventionEditing key={edited.id} snapshot={data} convention={edited} />
      </Suspense>
    );
  }
  return (
    <DocumentsProvider value={documents}>
      <Tree snapshot={data} programme={programme.data} />
    </DocumentsProvider>
  );
};
