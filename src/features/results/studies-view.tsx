import { calendarOf } from '#domain/results/events-calendar';
import { progressOf, statusesPresent } from '#domain/results/progress';
import { useI18n } from '#i18n/i18n-context';
import grid from '#ui/page/grid.module.css';
import { firstShown } from './first-shown';
import { MonthsChart } from './months-chart';
import { useResults } from './results-context';
import { StudiesChart } from './studies-chart';
import { StudiesIndicated } from './studies-indicated';
import { StudiesList } from './studies-list';
import { ViewFrame } from './view-frame';

/** « Études »: by goal and stage, who made them, who pays for them, what they delivered. */
export const StudiesView = () => {
  const { m } = useI18n();
  const { overview, results, territory } = useResults();
  const { year } = overview.scope;
  const studies = results.studies.stages.flatMap((stage) => stage.studies);
  const progress = progressOf(studies);
  const { completed, in_progress } = progress.byStatus;
  const words = m.results.studies;
  const others = statusesPresent(progress)
    .filter((status) => status !== 'completed' && status !== 'in_progress')
    .map((status) => m.charts.countedStatus(status, progress.byStatus[status]));
  return (
    <ViewFrame
      sentence={
        progress.total === 0 ? words.none(year, territory) : words.sentence(progress.total, completed, in_progress, year, territory)
      }
      subtitle={words.subtitle(others)}
      concerns={({ kind }) => kind === 'study'}
      named={firstShown(studies)}
      empty={progress.total === 0 ? words.noneTitle : null}
    >
      <div className={grid['wideLeft']}>
        <StudiesChart studies={studies} />
        <StudiesIndicated studies={firstShown(studies)}>
          <MonthsChart
            calendar={calendarOf(studies, year)}
            noun={m.results.studiesNoun}
            title={words.months}
            how={words.monthsHow}
          />
        </StudiesIndicated>
      </div>
      <StudiesList />
    </ViewFrame>
  );
};
