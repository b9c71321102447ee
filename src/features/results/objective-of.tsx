import { Link } from '@tanstack/react-router';
import type { ObjectiveId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useResults } from './results-context';
import styles from './results.module.css';

/** The objective that something answers to: its code, and its short title where there is room. */
export const ObjectiveOf = ({ objective, titled = true }: { readonly objective: ObjectiveId; readonly titled?: boolean }) => {
  const { format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const { snapshot } = useResults();
  const found = snapshot.objectives.find(({ id }) => id === objective);
  if (found === undefined) return null;
  const goal = snapshot.goals.findIndex(({ id }) => id === found.goal);
  return (
    <Link to="/objectifs/$code" params={{ code: found.code }} search={kept} className={styles['objective']} title={format.text(found.shortTitle)}>
      <CodeTag code={found.code} goal={goal} />{' '}
      {titled && <span>{format.text(found.shortTitle)}</span>}
    </Link>
  );
};
