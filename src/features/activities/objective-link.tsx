import { Link } from '@tanstack/react-router';
import type { ObjectiveId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useSheet } from './sheet-context';

/** An objective by its code and title, leading to its page; one that is not recorded is said so. */
export const ObjectiveLink = ({ id }: { readonly id: ObjectiveId }) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const { goals, objectives } = useSheet().sheet.snapshot;
  const objective = objectives.find((one) => one.id === id);
  if (objective === undefined) return <i>{m.activities.table.otherObjective}</i>;
  const goal = Math.max(0, goals.findIndex((one) => one.id === objective.goal));
  return (
    <Link to="/objectifs/$code" params={{ code: objective.code }} search={kept}>
      <CodeTag code={objective.code} goal={goal} /> {format.text(objective.shortTitle)}
    </Link>
  );
};
