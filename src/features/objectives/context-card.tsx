import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import type { ObjectiveInYear } from './objective-in-year';
import { StatedFacts } from './stated-facts';

/** What the convention says around the objective, when it says something. */
export const ContextCard = ({ view: { objective } }: { readonly view: ObjectiveInYear }) => {
  const { m } = useI18n();
  if (objective.context.length === 0) return null;
  return (
    <Card title={m.objectives.one.contextTitle}>
      <StatedFacts facts={objective.context} name={m.objectives.one.contextTitle} />
    </Card>
  );
};
