import { useMemo } from 'react';
import type { OperationalObjective } from '#domain/objectives/objective';
import { programmeTree } from '#domain/programme/programme-tree';
import { placePlanned, placesInYear } from '#domain/results/place-activities';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readActivitiesOfObjective, readYearsOfObjective } from '#storage/repositories/objective.repository';
import { readNearestProgramme } from '#storage/repositories/programme.repository';
import grid from '#ui/page/grid.module.css';
import { Private } from '#ui/preferences/private';
import { IgnoredFilters } from '#ui/states/ignored-filters';
import { PageLoading } from '#ui/states/page-loading';
import { RefusedRecords } from '#ui/states/refused-records';
import { CommitmentsCard } from './commitments-card';
import { ContextCard } from './context-card';
import { FigureStrip } from './figure-strip';
import { GapsCard } from './gaps-card';
import { IndicatorsCard } from './indicators/indicators-card';
import { KindMonthChart } from './kind-month-chart';
import { LineageNote } from './lineage-note';
import { useNextProgramme } from './next-programme';
import { ObjectiveHeading } from './objective-heading';
import { useObjectiveInYear } from './objective-in-year';
import { useObjectiveLinks } from './objective-links';
import styles from './objective-reading.module.css';
import type { ObjectivesYear } from './objectives-year';
import { OthersWorksCard } from './others-works-card';
import { PlannedCard, type PlannedUnder } from './planned-card';
import { ReportedCard } from './reported-card';
import { SequelCard } from './sequel-card';
import { TerritoryNote } from './territory-note';

interface Props {
  readonly objective: OperationalObjective;
  readonly year: ObjectivesYear;
}

const useReads = ({ objective: { id }, year: { snapshot } }: Props) => {
  const activities = useLiveRead('objective-activities', [id, snapshot.year], ({ db, dossier }) =>
    readActivitiesOfObjective(db, dossier, id, snapshot.year),
  );
  const years = useLiveRead('objective-years', [id], ({ db, dossier }) => readYearsOfObjective(db, dossier, id));
  const programme = useLiveRead('nearest-programme', [snapshot.year], ({ db, dossier }) =>
    readNearestProgramme(db, dossier, snapshot.year),
  );
  const failure = activities.error ?? years.error ?? programme.error;
  if (failure !== null) throw failure;
  return { activities: activities.data, years: years.data, programme: programme.data };
};

type Read = ReturnType<typeof useReads>;

interface ViewProps extends Props {
  readonly activities: NonNullable<Read['activities']>;
  readonly years: readonly number[];
  readonly programme: Exclude<Read['programme'], undefined>;
}

const View = ({ objective, year, activities, years, programme }: ViewProps) => {
  const { m } = useI18n();
  const view = useObjectiveInYear(objective, year, activities.records);
  const links = useObjectiveLinks(view);
  const next = useNextProgramme(objective, year);
  const planned = useMemo((): PlannedUnder | null => {
    if (programme === null) return null;
    // What is planned stays linked to the objective of its day: it is shown under what stands for it in the programme's year.
    const places = placesInYear(year.snapshot, programme.year);
    const placed = placePlanned(year.snapshot, programme.year, programme.actions.records);
    return { year: programme.year, nodes: programmeTree(placed).get(places.objective(objective.id)) ?? [] };
  }, [programme, objective.id, year.snapshot]);
  if (links === undefined || next === undefined) return <PageLoading />;
  return (
    <>
      <title>{m.shell.documentTitle(objective.code)}</title>
      <ObjectiveHeading view={view} answers={links.answers} />
      <IgnoredFilters ignored={year.ignored} />
      <RefusedRecords refused={[...activities.refused, ...(programme?.actions.refused ?? [])]} />
      <LineageNote objective={objective} year={year} />
      <TerritoryNote territory={year.territory} scoped={view.own} filters={{ objectif: objective.code }} />
      <div className={grid['stack']}>
        <FigureStrip view={view} />
        <div className={grid['wideLeft']}>
          <CommitmentsCard view={view} links={links} />
          <div className={styles['aside']}>
            <Private>
              <GapsCard view={view} planned={planned} />
            </Private>
            <ContextCard view={view} />
          </div>
        </div>
        <IndicatorsCard view={view} />
        <KindMonthChart view={view} />
        <ReportedCard view={view} years={years} />
        <OthersWorksCard view={view} />
        {next !== null && <SequelCard view={view} next={next} />}
        {(next === null || planned?.year !== next.year) && <PlannedCard planned={planned} asked={year.snapshot.year} />}
      </div>
    </>
  );
};

/** Reads what an objective's page tells, and shows it when all of it is there. */
export const ObjectiveReading = (props: Props) => {
  const { activities, years, programme } = useReads(props);
  if (activities === undefined || years === undefined || programme === undefined) return <PageLoading />;
  return <View {...props} activities={activities} years={years} programme={programme} />;
};
