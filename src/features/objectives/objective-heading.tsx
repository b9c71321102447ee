import { Link } from '@tanstack/react-router';
import type { OperationalObjective } from '#domain/objectives/objective';
import { objectiveAddress } from '#domain/objectives/objective-named';
import type { CommitmentAnswers } from '#domain/results/commitment-answers';
import { progressOf, statusesPresent } from '#domain/results/progress';
import { useI18n } from '#i18n/i18n-context';
import { WideStatusBar } from '#ui/charts/status-bar';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { CodeTag } from '#ui/status/code-tag';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useActivitiesAddress } from './activities-address';
import { PrintButton } from './convention-heading';
import styles from './objective-heading.module.css';
import type { ObjectiveInYear } from './objective-in-year';
import type { ObjectivesYear } from './objectives-year';

interface Props {
  readonly view: ObjectiveInYear;
  readonly answers: readonly CommitmentAnswers[];
}

const Breadcrumb = ({ view: { objective, goal } }: Pick<Props, 'view'>) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <nav aria-label={m.objectives.one.breadcrumb} className={styles['breadcrumb']}>
      <Link to="/objectifs" search={kept}>
        {m.objectives.page}
      </Link>
      {goal !== undefined && (
        <>
          <span aria-hidden="true"> › </span>
          {m.objectives.goal(goal.code)}, {format.text(goal.shortTitle)}
        </>
      )}
      <span aria-hidden="true"> › </span>
      <b>{objective.code}</b>
    </nav>
  );
};

interface NeighbourProps {
  readonly objective: OperationalObjective | undefined;
  readonly way: 'previous' | 'next';
  readonly year: ObjectivesYear;
}

const Neighbour = ({ objective, way, year }: NeighbourProps) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  if (objective === undefined) return null;
  const { code } = objective;
  const address = objectiveAddress(year.snapshot, year.lines, objective);
  return (
    <Link to="/objectifs/$code" params={{ code: address }} search={kept} className={buttons['ghost']} aria-label={m.objectives.one[way](code)}>
      {way === 'previous' ? `‹ ${code}` : `${code} ›`}
    </Link>
  );
};

const Actions = ({ view: { objective, year } }: Pick<Props, 'view'>) => {
  const all = year.lines.objectives;
  const index = all.findIndex(({ id }) => id === objective.id);
  return (
    <>
      {index > 0 && <Neighbour objective={all[index - 1]} way="previous" year={year} />}
      {index >= 0 && <Neighbour objective={all[index + 1]} way="next" year={year} />}
      <PrintButton />
    </>
  );
};

/** What the year shows of the objective, done first; then what the convention provides. */
const useSentences = ({ objective, year, own, serving }: ObjectiveInYear, answers: Props['answers']): string => {
  const { m } = useI18n();
  const words = m.objectives.one;
  const { byStatus, total } = progressOf(own.activities);
  const parts = (['completed', 'in_progress'] as const).filter((status) => byStatus[status] > 0);
  const [only] = parts;
  const counted = parts.map((status) => m.charts.countedStatus(status, byStatus[status]));
  const whole = only !== undefined && byStatus[only] === total;
  const state = year.coverage.get(objective.id)?.state;
  const answered = answers.filter((one) => one.answered.length > 0).length;
  const provided = year.lines.commitments.get(objective.id)?.length ?? 0;
  const shows = total === 0 ? words.nothing(year.snapshot.year) : whole
    ? words.countsOfOneStatus(total, year.snapshot.year, m.statusesCounted[only][total === 1 ? 'one' : 'other'])
    : words.counts(total, year.snapshot.year, counted);
  return [
    shows,
    ...(serving.length === 0 ? [] : [words.serves(serving.length)]),
    ...(state === 'undefined' ? [words.toBeSpecified] : state === 'conditional' ? [words.conditional] : []),
    ...(state === 'undefined' || (provided === 0 && objective.until !== undefined) ? [] : [words.provided(provided)]),
    ...(answered === 0 ? [] : [m.matching.objective.answersTo(answered, answers.length)]),
  ].join(' ');
};

/** The head of an objective's page: its full title, the counts of the year and the bar of its progress. */
export const ObjectiveHeading = ({ view, answers }: Props) => {
  const { format } = useI18n();
  const address = useActivitiesAddress();
  const sentences = useSentences(view, answers);
  const progress = progressOf(view.own.activities);
  const { code, title } = view.objective;
  return (
    <>
      <PageHeading
        breadcrumb={<Breadcrumb view={view} />}
        title={
          <>
            <span className={styles['code']}>
              <CodeTag code={code} goal={view.position} filled />
            </span>{' '}
            {format.text(title)}
          </>
        }
        subtitle={sentences}
        actions={<Actions view={view} />}
      />
      {progress.total > 0 && (
        <div className={styles['bar']}>
          <WideStatusBar
            counts={progress.byStatus}
            hrefs={Object.fromEntries(
              statusesPresent(progress).map((status) => [status, address({ objectif: code, avancement: status })]),
            )}
          />
        </div>
      )}
    </>
  );
};
