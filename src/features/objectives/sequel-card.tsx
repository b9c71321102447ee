import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Link as LinkRecord } from '#domain/links/link';
import type { ProgrammeNode } from '#domain/programme/programme-tree';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { ActivityId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import { reportToProgramme } from '#domain/results/report-to-programme';
import { isUnfinished, withoutSequel } from '#domain/results/without-sequel';
import { useI18n } from '#i18n/i18n-context';
import { useTitles } from '#storage/live/use-titles';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { ObjectiveInYear } from './objective-in-year';
import type { NextProgramme } from './next-programme';
import { SequelLine, type Sequel } from './sequel-line';
import styles from './sequel-card.module.css';

/** More rows than this are folded until asked for; paper shows every one. */
const FIRST = 12;

interface Props {
  readonly view: ObjectiveInYear;
  readonly next: NextProgramme;
}

interface Counts {
  readonly actions: number;
  readonly headings: number;
  readonly conditional: number;
}

const countsOf = (nodes: readonly ProgrammeNode[]): Counts => {
  const all = (list: readonly ProgrammeNode[]): readonly ProgrammeNode[] => list.flatMap((node) => [node, ...all(node.children)]);
  const every = all(nodes);
  const leaves = every.filter(({ heading }) => !heading);
  return { actions: leaves.length, headings: every.length - leaves.length, conditional: leaves.filter(({ action }) => !action.firm).length };
};

/** The activities of the objective that still have work to be done and that nothing of the next programme goes on from. */
const useUnfinished = (view: ObjectiveInYear, links: readonly LinkRecord[], next: readonly PlannedAction[]): number =>
  useMemo(() => {
    const activities = view.own.activities.map((activity) => ({ ...activity, title: '', outside: false, evidenced: false }));
    return withoutSequel({ activities, links, next }).filter(isUnfinished).length;
  }, [view, links, next]);

const useSequels = (view: ObjectiveInYear, next: NextProgramme): readonly Sequel[] => {
  const rows = useMemo(() => reportToProgramme(next.nodes, next.links), [next]);
  const known = useMemo(() => new Map<ActivityId, CountedActivity>(view.year.snapshot.activities.map((activity) => [activity.id, activity])), [view]);
  const ids = useMemo(() => [...new Set(rows.flatMap(({ from }) => from))].filter((id) => known.has(id)), [rows, known]);
  const titles = useTitles(ids);
  return rows.map((row) => ({
    ...row,
    activities: row.from.flatMap((id) => {
      const activity = known.get(id);
      return activity === undefined ? [] : [{ activity, title: titles.get(id) ?? '' }];
    }),
  }));
};

/** « Du rapport 2022 au programme 2023 »: what the next year goes on from, and what of it is linked to nothing. */
export const SequelCard = ({ view, next }: Props) => {
  const { m } = useI18n();
  const words = m.matching.sequel;
  const kept = keptBetweenPages(useUrlSearch());
  const sequels = useSequels(view, next);
  const unfinished = useUnfinished(view, next.links, next.actions);
  const [all, setAll] = useState(false);
  const { year } = view.year.snapshot;
  const { actions, headings, conditional } = countsOf(next.nodes);
  if (actions === 0) return null;
  const linked = sequels.filter(({ change, heading }) => change === 'sequel' && !heading).length;
  const matching = { ...kept, annee: String(year), objectif: view.objective.code, genre: 'continues' };
  return (
    <Card
      title={words.title(year, next.year)}
      subtitle={words.subtitle(actions, headings, conditional, linked)}
      actions={
        <Link to="/programme" search={{ ...kept, annee: String(next.year), objectif: view.objective.code }} className={buttons['link']}>
          {words.seeActions(actions)}
        </Link>
      }
    >
      <table className={styles['table']} data-all={all}>
        <thead>
          <tr>
            <th scope="col">{words.report(year)}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.programme(next.year)}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {sequels.map((sequel, index) => (
            <SequelLine key={sequel.action.id} sequel={sequel} year={year} folded={!all && index >= FIRST} />
          ))}
        </tbody>
      </table>
      <div className={`${styles['after'] ?? ''} no-print`}>
        {sequels.length > FIRST && (
          <button type="button" className={buttons['small']} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.showFewer : words.showAll(sequels.length - FIRST)}
          </button>
        )}
        <Private>
          {unfinished > 0 && <span>{words.unfinished(unfinished, next.year)} </span>}
          <Link to="/rapprochements" search={matching} className={buttons['link']}>
            {m.matching.objective.decide}
          </Link>
        </Private>
      </div>
    </Card>
  );
};
