import { lazy, Suspense, useMemo } from 'react';
import { attendanceOf } from '#domain/results/attendance';
import { findingsOf } from '#domain/results/findings';
import { goalResults } from '#domain/results/goal-results';
import { othersWorks } from '#domain/results/others-works';
import type { YearOverview } from '#domain/results/year-overview';
import { loadMessages } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import grid from '#ui/page/grid.module.css';
import { Private } from '#ui/preferences/private';
import { useIdle } from '#ui/when-idle';
import { CoveragePanels } from './coverage-panels';
import { DashboardFigures } from './dashboard-figures';
import { GoalResultsCard } from './goal-results-card';
import { LookAtCard } from './look-at-card';
import { MatrixChart } from './matrix-chart';
import { OthersWorksCard } from './others-works-card';
import { ParticipantsChart } from './participants-chart';

// Below what is read first: its words, its code and its read wait until the page rests.
const MonthCard = lazy(async () => {
  const [{ MonthCard: Card }] = await Promise.all([import('./month-card'), loadMessages('today')]);
  return { default: Card };
});

export interface DashboardBodyProps {
  readonly snapshot: YearSnapshot;
  readonly overview: YearOverview;
}

/** Everything under the sentence, computed once from the same activities. */
export const DashboardBody = ({ snapshot, overview }: DashboardBodyProps) => {
  const { convention, scoped, coverage } = overview;
  const { activities } = scoped;
  const results = useMemo(() => goalResults(convention, activities), [convention, activities]);
  const attendance = useMemo(() => attendanceOf(activities), [activities]);
  const works = useMemo(() => othersWorks(activities), [activities]);
  const findings = useMemo(() => findingsOf(coverage, activities, snapshot.activities), [coverage, activities, snapshot]);
  const idle = useIdle();
  const organisation = snapshot.dossier.organisation.calledInSentences;
  return (
    <div className={grid['stack']}>
      <DashboardFigures overview={overview} results={results} />
      <GoalResultsCard overview={overview} results={results} organisation={organisation} />
      <CoveragePanels overview={overview} />
      <div className={grid['wideLeft']}>
        <ParticipantsChart overview={overview} attendance={attendance} />
        <Private>
          <LookAtCard overview={overview} findings={findings} />
        </Private>
      </div>
      {idle && (
        <Private>
          <Suspense>
            <MonthCard />
          </Suspense>
        </Private>
      )}
      <OthersWorksCard works={works} organisation={organisation} />
      <MatrixChart overview={overview} />
    </div>
  );
};
