import { Link } from '@tanstack/react-router';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import grid from '#ui/page/grid.module.css';
import { Private } from '#ui/preferences/private';
import { CodeTag } from '#ui/status/code-tag';
import { StatusPill } from '#ui/status/status-pill';
import { useUrlSearch } from '#ui/url/search';
import { hashOf } from './action-hash';
import { ConditionalTag } from './action-words';
import styles from './deadlines-cards.module.css';
import { withView } from './programme-address';
import { useProgramme } from './programme-shown';

const useCode = () => {
  const { lines } = useProgramme();
  return ({ objective }: PlannedAction) => {
    const found = lines.objectives.find(({ id }) => id === objective);
    return found === undefined ? null : { code: found.code, goal: lines.goals.findIndex(({ id }) => id === found.goal) };
  };
};

const Why = ({ action }: { readonly action: PlannedAction }) => {
  const { m, format } = useI18n();
  const { progress } = action;
  if (progress === undefined || progress.status === 'unknown') return null;
  const { status, reason, newDate } = progress;
  return (
    <span className={styles['why']}>
      <StatusPill status={status} />
      {newDate !== undefined && <span>{m.programme.past.newDate(format.period(newDate, 'short'))}</span>}
      {reason !== undefined && <span>{m.programme.past.reason(format.text(reason))}</span>}
    </span>
  );
};

const Deadlines = ({ actions, columns = false }: { readonly actions: readonly PlannedAction[]; readonly columns?: boolean }) => {
  const { format } = useI18n();
  const { year } = useProgramme();
  const search = useUrlSearch();
  const codeOf = useCode();
  return (
    <ul className={styles[columns ? 'columns' : 'list']}>
      {actions.map((action) => {
        const code = codeOf(action);
        return (
          <li key={action.id} className={styles['line']}>
            <span className={styles['due']}>{action.due.map((due) => format.period(due, 'short', year)).join(', ')}</span>
            {code === null ? <span /> : <CodeTag {...code} />}
            <span>
              <Link to="." search={withView(search, 'all')} hash={hashOf(action.id)} activeOptions={{ exact: true, includeHash: true }} className={styles['title']}>
                {format.text(action.title)}
              </Link>{' '}
              <ConditionalTag action={action} />
              <Why action={action} />
            </span>
          </li>
        );
      })}
    </ul>
  );
};

const ToFill = () => {
  const { m, format } = useI18n();
  const { on, overview } = useProgramme();
  const day = format.day(on);
  const { toFill } = overview;
  return (
    <Card title={m.programme.past.title} actions={<span className={styles['count']}>{m.programme.past.count(toFill.length, day)}</span>}>
      {toFill.length === 0 ? <p className={styles['none']}>{m.programme.past.none(day)}</p> : <Deadlines actions={toFill} columns />}
    </Card>
  );
};

const Late = () => {
  const { m } = useI18n();
  const { late } = useProgramme().overview;
  if (late.length === 0) return null;
  return (
    <Card title={m.programme.past.late}>
      <Deadlines actions={late} />
    </Card>
  );
};

/** Due dates that are past and of which nothing is recorded, and those to come; the unknown is never called late. */
export const DeadlinesCards = () => {
  const { m, format } = useI18n();
  const { on, overview } = useProgramme();
  return (
    <>
      <div className={`${grid['wideLeft'] ?? ''} ${grid['stretch'] ?? ''}`}>
        <Private>
          <ToFill />
        </Private>
        <Card title={m.programme.next.title}>
          {overview.upcoming.length === 0 ? (
            <p className={styles['none']}>{m.programme.next.none(format.day(on))}</p>
          ) : (
            <Deadlines actions={overview.upcoming} />
          )}
        </Card>
      </div>
      <Late />
    </>
  );
};
