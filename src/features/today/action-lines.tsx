import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useToday } from './today-shown';
import styles from './today.module.css';

const Code = ({ action }: { readonly action: PlannedAction }) => {
  const { lines } = useToday();
  const objective = lines.objectives.find(({ id }) => id === action.objective);
  if (objective === undefined) return null;
  return <CodeTag code={objective.code} goal={lines.goals.findIndex(({ id }) => id === objective.goal)} />;
};

const Line = ({ action }: { readonly action: PlannedAction }) => {
  const { m, format } = useI18n();
  const { year } = useToday();
  const search = { ...keptBetweenPages(useUrlSearch()), annee: String(action.year) };
  const periods = action.due.map((due) => format.period(due, 'long', year)).join(', ');
  return (
    <>
      <Link to="/programme" search={search} hash={`action-${action.id}`} className={styles['title']}>
        {format.text(action.title)}
      </Link>
      <span className={styles['due']}>
        <Code action={action} /> {m.today.dueOn(periods)}
      </span>
    </>
  );
};

interface Props {
  readonly actions: readonly PlannedAction[];
  /** What can be done about each. */
  readonly children?: (action: PlannedAction) => ReactNode;
}

/** Planned actions, each with its objective and its due period, leading to its place in the programme. */
export const ActionLines = ({ actions, children }: Props) => (
  <ul>
    {actions.map((action) => (
      <li key={action.id} className={styles['line']}>
        <Line action={action} />
        {children?.(action)}
      </li>
    ))}
  </ul>
);
