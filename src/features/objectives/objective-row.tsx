import { Link } from '@tanstack/react-router';
import { MODALITIES, type Modality } from '#domain/objectives/modalities';
import type { Commitment, OperationalObjective } from '#domain/objectives/objective';
import { objectiveAddress } from '#domain/objectives/objective-named';
import { useI18n } from '#i18n/i18n-context';
import { StatusBar } from '#ui/charts/status-bar';
import { CodeTag } from '#ui/status/code-tag';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { CoverageWords } from './coverage-words';
import styles from './goal-card.module.css';
import { LineageMeta } from './lineage-meta';
import type { ObjectivesYear } from './objectives-year';
import type { ProgrammeOfTree } from './programme-of-tree';

interface Props {
  readonly objective: OperationalObjective;
  readonly goal: number;
  readonly year: ObjectivesYear;
  readonly scale: number;
  readonly programme: ProgrammeOfTree | null;
}

const byModality = (commitments: readonly Commitment[]): Readonly<Record<Modality, number>> => {
  const counts = { firm: 0, conditional: 0, optional: 0, undefined: 0 };
  for (const modality of MODALITIES) counts[modality] = commitments.filter((line) => line.modality === modality).length;
  return counts;
};

/** What the convention writes and what the latest programme plans, in one line of words. */
const usePromised = ({ objective, year, programme }: Props): string => {
  const { m } = useI18n();
  const commitments = year.lines.commitments.get(objective.id) ?? [];
  const gone = commitments.length === 0 && objective.until !== undefined;
  const written = gone ? m.objectives.lineage.commitmentsTakenUp : m.objectives.commitmentsByModality(commitments.length, byModality(commitments));
  if (programme === null) return written;
  const planned = programme.counts.byObjective.get(objective.id);
  return `${written} · ${m.objectives.plannedOfYear(programme.year, planned?.actions ?? 0, planned?.conditional ?? 0)}`;
};

/** One objective of the tree. */
export const ObjectiveRow = (props: Props) => {
  const { objective, goal, year, scale } = props;
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const progress = year.progress.get(objective.id);
  const promised = usePromised(props);
  const total = progress?.total ?? 0;
  return (
    <li className={styles['row']}>
      <CodeTag code={objective.code} goal={goal} />
      <div>
        <Link to="/objectifs/$code" params={{ code: objectiveAddress(year.snapshot, year.lines, objective) }} search={kept} className={styles['title']}>
          {format.text(objective.shortTitle)}
        </Link>
        {objective.title !== objective.shortTitle && <p className={styles['full']}>{format.text(objective.title)}</p>}
        <p className={styles['meta']}>{promised}</p>
        <LineageMeta objective={objective} snapshot={year.snapshot} />
      </div>
      <div className={styles['state']}>
        {progress !== undefined && <StatusBar counts={progress.byStatus} scale={scale} share={0.5} />}
        <CoverageWords coverage={year.coverage.get(objective.id)} />
      </div>
      <span className={styles['number']}>
        <span aria-hidden="true">{format.number(total)}</span>
        <span className="visually-hidden">{m.objectives.activities(total)}</span>
      </span>
    </li>
  );
};
