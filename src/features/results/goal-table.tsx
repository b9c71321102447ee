import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { ScrollRegion } from '#ui/charts/scroll-region';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';
import type { GoalPlace } from './goal-places';
import { useResults } from './results-context';
import styles from './results.module.css';

interface GoalTableProps {
  readonly name: string;
  readonly columns: readonly string[];
  /** The cells of a place; null leaves out a place that has nothing, a goal always keeps its row. */
  readonly cells: (place: GoalPlace) => readonly ReactNode[] | null;
  readonly total: readonly ReactNode[];
  /** What narrows the activities that a goal leads to. */
  readonly narrowed: UrlSearch;
}

const Cells = ({ columns, cells }: { readonly columns: readonly string[]; readonly cells: readonly ReactNode[] }) =>
  columns.map((column, index) => (
    <td key={column} className={styles['figure']}>
      {cells[index]}
    </td>
  ));

/** Figures by strategic goal, in the order of the convention; what no goal carries has its own line. */
export const GoalTable = ({ name, columns, cells, total, narrowed }: GoalTableProps) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const { overview, snapshot } = useResults();
  const { calledInSentences } = snapshot.dossier.organisation;
  const others = [
    { place: 'organisation' as const, label: m.results.whole(calledInSentences) },
    { place: 'elsewhere' as const, label: m.results.elsewhere },
  ].flatMap(({ place, label }) => {
    const shown = cells(place);
    return shown === null ? [] : [{ place, label, shown }];
  });
  return (
    <ScrollRegion label={name}>
      <table className={styles['goals']}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{m.results.byGoal}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles['figure']}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overview.convention.goals.map(({ id, code, shortTitle }, position) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/activites" search={{ ...kept, ...narrowed, objectif: code }} className={styles['goal']}>
                  <CodeTag code={code} goal={position} filled />{' '}
                  <span>{format.text(shortTitle)}</span>
                </Link>
              </th>
              <Cells columns={columns} cells={cells(id) ?? []} />
            </tr>
          ))}
          {others.map(({ place, label, shown }) => (
            <tr key={place}>
              <th scope="row">{label}</th>
              <Cells columns={columns} cells={shown} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{m.results.total}</th>
            <Cells columns={columns} cells={total} />
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
};
