import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ActivityId } from '#domain/record/id';
import type { CountedActivity } from '#domain/results/counted-activity';
import { useI18n } from '#i18n/i18n-context';
import { useTitles } from '#storage/live/use-titles';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { KindIcon } from '#ui/status/kind-icon';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';
import styles from './checks.module.css';
import { useChecks } from './checks-shown';
import { ObjectiveCode } from './objective-code';

type LackingRule = 'event_without_participants' | 'activity_without_date';

/** How many are told at first, and at most: past that the list of activities reads better. */
const FIRST = 12;
const MOST = 200;

/** What the list of activities is narrowed to, to show the same ones. */
const LIST: Readonly<Record<LackingRule, UrlSearch>> = {
  event_without_participants: { nature: 'event', manque: 'attendance' },
  activity_without_date: { manque: 'date' },
};

const useLacking = (rule: LackingRule): readonly CountedActivity[] => {
  const { findings, overview } = useChecks();
  return useMemo(() => {
    const ids = new Set<ActivityId>(findings.findings.flatMap((finding) => (finding.rule === rule ? [finding.activity] : [])));
    return overview.scoped.activities.filter(({ id }) => ids.has(id));
  }, [findings, overview, rule]);
};

interface LineProps {
  readonly activity: CountedActivity;
  readonly title: string | undefined;
  readonly withDates: boolean;
}

const Line = ({ activity, title, withDates }: LineProps) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const dates = activity.dates.map((date) => format.period(date, 'short', activity.year)).join(', ');
  return (
    <li className={styles['line']}>
      <ObjectiveCode id={activity.objective} />
      <span className={styles['activity']}>
        <KindIcon kind={activity.kind} />
        <Link to="/activites/$id" params={{ id: activity.id }} search={kept}>
          {title === undefined ? m.common.open : format.text(title)}
        </Link>
      </span>
      {withDates && <span className={styles['state']}>{dates === '' ? <em>{m.checks.undated}</em> : dates}</span>}
    </li>
  );
};

/** The activities that lack one thing, each a way to its page; a long list is told in parts. */
export const LackingCard = ({ rule }: { readonly rule: LackingRule }) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const lacking = useLacking(rule);
  const [whole, setWhole] = useState(false);
  const shown = lacking.slice(0, whole ? MOST : FIRST);
  const titles = useTitles(useMemo(() => shown.map(({ id }) => id), [shown]));
  if (lacking.length === 0) return null;
  const { objectif } = search;
  const listSearch = { ...keptBetweenPages(search), ...(objectif !== undefined && { objectif }), ...LIST[rule] };
  const more = Math.min(lacking.length, MOST) - shown.length;
  const { title, how } = m.checks.rules[rule];
  return (
    <Card
      title={title(lacking.length)}
      subtitle={how}
      actions={
        <Link to="/activites" search={listSearch} className={buttons['link']}>
          {m.checks.openList}
        </Link>
      }
    >
      <ul>
        {shown.map((activity) => (
          <Line key={activity.id} activity={activity} title={titles.get(activity.id)} withDates={rule !== 'activity_without_date'} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={`${buttons['small'] ?? ''} ${styles['more'] ?? ''}`} onClick={() => setWhole(true)}>
          {m.checks.showMore(more)}
        </button>
      )}
      {whole && lacking.length > MOST && <p className={styles['state']}>{m.checks.andMore(lacking.length - MOST)}</p>}
    </Card>
  );
};
