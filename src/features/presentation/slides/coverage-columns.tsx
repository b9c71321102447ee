import { useMemo, type CSSProperties } from 'react';
import { ACTIVITY_STATUSES } from '#domain/activities/statuses';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { Column } from '#domain/reviews/presentation/fit-blocks';
import { progressByObjective, type Progress } from '#domain/results/progress';
import type { ObjectiveCoverage } from '#domain/results/coverage';
import type { YearOverview } from '#domain/results/year-overview';
import { useI18n } from '#i18n/i18n-context';
import { statusFill } from '#ui/charts/status-fill';
import { absenceInWords } from '#ui/results/absence-in-words';
import { goalColour } from '#ui/status/goal-colour';
import type { CoverageRow } from '../deck';
import styles from '../slide.module.css';

const Bar = ({ progress: { total, byStatus }, scale }: { readonly progress: Progress; readonly scale: number }) => (
  <span className={styles['small-bar']} style={{ '--share': total / Math.max(scale, 1) } as CSSProperties} aria-hidden="true">
    {ACTIVITY_STATUSES.filter((status) => status !== 'unknown' && byStatus[status] > 0).map((status) => (
      <i key={status} className={statusFill(status)} style={{ flexGrow: byStatus[status] }} />
    ))}
  </span>
);

interface LineProps {
  readonly objective: OperationalObjective;
  readonly goal: number;
  readonly coverage: ObjectiveCoverage | undefined;
  readonly progress: Progress | undefined;
  readonly scale: number;
}

const Line = ({ objective, goal, coverage, progress, scale }: LineProps) => {
  const i18n = useI18n();
  const words = coverage === undefined ? null : absenceInWords(coverage, i18n);
  return (
    <li className={styles['coverage-row']}>
      <b className={styles['coverage-code']} style={{ '--g': goalColour(goal) } as CSSProperties}>
        {objective.code}
      </b>
      {progress !== undefined && (
        <>
          <Bar progress={progress} scale={scale} />
          <span className={styles['count']}>
            {i18n.format.number(progress.total)}
            <span className="visually-hidden"> {i18n.m.presentation.overview.activitiesWord(progress.total)}</span>
          </span>
        </>
      )}
      {progress === undefined && <span className={styles['absent']}>{words}</span>}
    </li>
  );
};

interface Props {
  readonly overview: YearOverview;
  readonly columns: readonly Column<CoverageRow>[];
}

/** Objective by objective, under its goal: how many activities, and where they stand. */
export const CoverageColumns = ({ overview, columns }: Props) => {
  const { m, format } = useI18n();
  const { convention, coverage, scoped } = overview;
  const progress = useMemo(() => progressByObjective(scoped.activities), [scoped]);
  const scale = Math.max(0, ...[...progress.values()].map(({ total }) => total));
  return (
    <div className={styles['thirds']}>
      {columns.map((column) => (
        <div key={column[0]?.rows[0]?.key ?? ''}>
          {column.map(({ key, goesOn, rows }) => {
            const goal = convention.goals.findIndex(({ id }) => id === key);
            const { code = '', shortTitle = '' } = convention.goals[goal] ?? {};
            const name = `${code} ${format.text(shortTitle)}`;
            return (
              <section key={key} className={styles['section']}>
                <h2 className={styles['goal']}>{goesOn ? m.presentation.goesOn(name) : name}</h2>
                <ul aria-label={name}>
                  {rows.map((row) => {
                    const objective = convention.objectives.find(({ id }) => id === row.key);
                    return objective === undefined ? null : (
                      <Line key={row.key} objective={objective} goal={goal} coverage={coverage.find((one) => one.objective === row.key)} progress={progress.get(objective.id)} scale={scale} />
                    );
                  })}
                </ul>
              </section>
            );
          })}
        </div>
      ))}
    </div>
  );
};
