import { useMemo } from 'react';
import { Link } from '@tanstack/react-router';
import type { ActivityId } from '#domain/record/id';
import type { ProgrammeNode } from '#domain/programme/programme-tree';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';
import styles from './gaps-card.module.css';
import { objectiveGaps, type ObjectiveGap } from './objective-gaps';
import type { ObjectiveInYear } from './objective-in-year';
import type { PlannedUnder } from './planned-card';

/** Titles are named while they are few; more of them are counted. */
const NAMED = 4;

interface Props {
  readonly view: ObjectiveInYear;
  readonly planned: PlannedUnder | null;
}

const promisedBy = (nodes: readonly ProgrammeNode[]): readonly PlannedAction[] =>
  nodes.flatMap(({ action, heading, children }) => [...(heading ? [] : [action]), ...promisedBy(children)]);

const useGapText = ({ view, planned }: Props): ((gap: ObjectiveGap) => string) => {
  const { m, format } = useI18n();
  const words = m.objectives.one.gapText;
  const { year, own, full } = view;
  const total = own.activities.length;
  return (gap) => {
    switch (gap.rule) {
      case 'without_record':
        return words.without_record(year.snapshot.year, m.objectives.coverage[gap.state]);
      case 'told_twice_differently': {
        const { restating, against } = gap;
        const title = full.get(restating.activity.id)?.title ?? '';
        return words.told_twice_differently(format.text(title), format.quantityInWords(against.figure), format.quantityInWords(restating.figure), format.text(restating.figure.unit));
      }
      case 'activity_without_date':
      case 'referent_missing':
        return words[gap.rule](gap.activities.length, total);
      case 'event_without_participants':
      case 'status_unknown':
      case 'cause_missing':
      case 'territory_missing':
        return words[gap.rule](gap.activities.length);
      case 'due_missing':
        return words.due_missing(gap.actions, gap.of, planned?.year ?? year.snapshot.year);
    }
  };
};

const LINKS: Readonly<Partial<Record<ObjectiveGap['rule'], UrlSearch>>> = {
  activity_without_date: { manque: 'date' },
  event_without_participants: { nature: 'event', manque: 'attendance' },
  status_unknown: { avancement: 'unknown' },
  cause_missing: { avancement: 'postponed,stalled,abandoned' },
  territory_missing: { manque: 'territory' },
  referent_missing: { manque: 'referent' },
};

/** The titles concerned, named only where they say more than the count does. */
const useNamed = ({ full, own }: ObjectiveInYear): ((gap: ObjectiveGap) => string | undefined) => {
  const { m, format } = useI18n();
  return (gap) => {
    if (!('activities' in gap) || gap.activities.length === own.activities.length) return undefined;
    if (gap.activities.length > NAMED * 2) return undefined;
    const titleOf = (id: ActivityId): readonly string[] => {
      const title = full.get(id)?.title;
      return title === undefined ? [] : [format.text(title)];
    };
    const named = gap.activities.slice(0, NAMED).flatMap(titleOf);
    return named.length === 0 ? undefined : m.objectives.one.gapsTitles(named, gap.activities.length - named.length);
  };
};

/** « Ce qui n'est pas enregistré », in words and in grey; a working list, left out of what is printed. */
export const GapsCard = ({ view, planned }: Props) => {
  const { m } = useI18n();
  const words = m.objectives.one;
  const kept = keptBetweenPages(useUrlSearch());
  const text = useGapText({ view, planned });
  const named = useNamed(view);
  const { objective, year, own, full } = view;
  const gaps = useMemo(
    () =>
      objectiveGaps({
        coverage: year.coverage.get(objective.id),
        activities: own.activities,
        record: year.snapshot.activities,
        full,
        planned: promisedBy(planned?.nodes ?? []),
      }),
    [objective.id, year, own.activities, full, planned],
  );
  if (gaps.length === 0) {
    return (
      <Card title={words.gapsTitle}>
        <p className={styles['none']}>{words.gapsNone}</p>
      </Card>
    );
  }
  return (
    <Card title={words.gapsTitle} subtitle={words.gapsSubtitle}>
      <ul>
        {gaps.map((gap, index) => {
          const link = LINKS[gap.rule];
          const titles = named(gap);
          return (
            <li key={`${gap.rule} ${String(index)}`} className={styles['gap']}>
              <b>{words.gaps[gap.rule]}</b>
              {link !== undefined && (
                <Link to="/activites" search={{ ...kept, ...link, objectif: objective.code }} aria-label={`${words.see} : ${words.gaps[gap.rule]}`}>
                  {words.see}
                </Link>
              )}
              {gap.rule === 'told_twice_differently' && (
                <Link to="/verifier" search={kept}>
                  {m.shell.pages.checks}
                </Link>
              )}
              <p>
                {text(gap)}
                {titles !== undefined && <span className={styles['titles']}>{titles}</span>}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
};
