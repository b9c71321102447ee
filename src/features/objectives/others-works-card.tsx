import { useMemo } from 'react';
import { othersWorks } from '#domain/results/others-works';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { FigureList } from './figure-list';
import type { ObjectiveInYear } from './objective-in-year';

/** « Travaux accompagnés, portés par d'autres »: listed apart, never added up nor shown as the organisation's own. */
export const OthersWorksCard = ({ view }: { readonly view: ObjectiveInYear }) => {
  const { m } = useI18n();
  const groups = useMemo(() => othersWorks(view.own.activities), [view.own.activities]);
  if (groups.length === 0) return null;
  return (
    <Card title={m.objectives.one.othersTitle} subtitle={m.objectives.one.othersSubtitle}>
      <FigureList figures={groups.flatMap(({ figures }) => figures)} full={view.full} />
    </Card>
  );
};
