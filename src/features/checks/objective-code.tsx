import type { ObjectiveId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { CodeTag } from '#ui/status/code-tag';
import { useChecks } from './checks-shown';

/** The code of an objective in its goal's colour; what stands under none of the year says so. */
export const ObjectiveCode = ({ id }: { readonly id: ObjectiveId }) => {
  const { m } = useI18n();
  const { objectives, overview } = useChecks();
  const objective = objectives.get(id);
  if (objective === undefined) return <span title={m.checks.elsewhere}>{m.common.none}</span>;
  return <CodeTag code={objective.code} goal={overview.convention.goals.findIndex((goal) => goal.id === objective.goal)} />;
};
