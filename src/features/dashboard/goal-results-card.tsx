import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { GoalResults } from '#domain/results/goal-results';
import type { MetricTotal } from '#domain/results/metric-total';
import type { ShownFigures, ShownResult } from '#domain/results/shown-results';
import type { YearOverview } from '#domain/results/year-overview';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ScrollRegion } from '#ui/charts/scroll-region';
import { SumFigure } from '#ui/figures/sum-figure';
import { CodeTag } from '#ui/status/code-tag';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './goal-results-card.module.css';

interface Props {
  readonly overview: YearOverview;
  readonly results: GoalResults;
  readonly organisation: string | undefined;
}

const Total = ({ total, whole = false }: { readonly total: MetricTotal; readonly whole?: boolean }) => {
  const { m } = useI18n();
  return (
    <td>
      <SumFigure sum={total.sum} />
      {whole && total.sum !== null && <span className={styles['note']}>{m.common.forCounts(total.sum.parts)}</span>}
    </td>
  );
};

const Figures = ({ figures }: { readonly figures: ShownFigures }) => (
  <>
    <Total total={figures.participants} />
    <Total total={figures.media} />
    <Total total={figures.contacts} />
  </>
);

/** The year's own line: what is announced stands first, with what is detailed under it. */
const OverallFigures = ({ results }: { readonly results: GoalResults }) => {
  const { m, format } = useI18n();
  const { participants, media, contacts } = results.overall;
  const detailed = media.sum !== null && media.sum.value !== results.announcedMedia?.value ? media.sum.value : null;
  return (
    <>
      <Total total={participants} whole />
      <td>
        <SumFigure sum={results.announcedMedia} />
        {detailed !== null && <span className={styles['note']}>{m.dashboard.detailed(format.number(detailed))}</span>}
      </td>
      <td>
        <SumFigure sum={contacts.sum} />
        {contacts.sum !== null && <span className={styles['note']}>{m.dashboard.notPeople}</span>}
      </td>
    </>
  );
};

/** Counts of one row; a goal's own lead to its activities of that kind. */
const Counts = ({ result, goal }: { readonly result: ShownResult; readonly goal?: string | undefined }) => {
  const { format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const count = (value: number, nature?: string): ReactNode =>
    value === 0 ? (
      <span className={styles['zero']}>{format.number(0)}</span>
    ) : (
      <Link to="/activites" search={{ ...kept, ...(goal !== undefined && { objectif: goal }), ...(nature !== undefined && { nature }) }}>
        {format.number(value)}
      </Link>
    );
  return (
    <>
      <td>{count(result.activities)}</td>
      <td>{count(result.studies, 'study')}</td>
      <td>{count(result.events.events, 'event')}</td>
      <td>{count(result.publications, 'publication')}</td>
    </>
  );
};

/** « Ce que la Mission a fait »: what the year gave, for each strategic goal; what belongs to no goal has its own line. */
export const GoalResultsCard = ({ overview, results, organisation }: Props) => {
  const { m, format } = useI18n();
  const { goals } = overview.convention;
  const { columns } = m.dashboard;
  const hasOwnLine = Object.values(results.organisation).some(({ added }: MetricTotal) => added.length > 0);
  return (
    <Card title={m.dashboard.whatWasDone(organisation)} subtitle={m.dashboard.whatWasDoneHow}>
      <ScrollRegion label={m.dashboard.whatWasDone(organisation)}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{columns.goal}</th>
              {([columns.activities, columns.studies, columns.events, columns.publications, columns.participants, columns.media, columns.contacts]).map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className={styles['overall']}>
              <th scope="row">{overview.scope.year}</th>
              <Counts result={results.overall} />
              <OverallFigures results={results} />
            </tr>
            {goals.map((goal, index) => {
              const row = results.goals.find((candidate) => candidate.goal === goal.id);
              return (
                row !== undefined && (
                  <tr key={goal.id}>
                    <th scope="row">
                      <span className={styles['goal']}>
                        <CodeTag code={goal.code} goal={index} filled />
                        <span>{format.text(goal.shortTitle)}</span>
                      </span>
                    </th>
                    <Counts result={row} goal={goal.code} />
                    <Figures figures={row} />
                  </tr>
                )
              );
            })}
            {results.elsewhere !== null && (
              <tr>
                <th scope="row">{m.dashboard.elsewhere}</th>
                <Counts result={results.elsewhere} />
                <Figures figures={results.elsewhere} />
              </tr>
            )}
            {hasOwnLine && (
              <tr>
                <th scope="row">{m.dashboard.whole(organisation)}</th>
                <td colSpan={4} />
                <OwnFigures figures={results.organisation} />
              </tr>
            )}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
};

/** Figures of the organisation as a whole: where there is none, nothing was expected and the cell stays empty. */
const OwnFigures = ({ figures }: { readonly figures: ShownFigures }) => (
  <>
    {[figures.participants, figures.media, figures.contacts].map(({ sum }, index) => (
      <td key={index}>{sum !== null && <SumFigure sum={sum} />}</td>
    ))}
  </>
);
