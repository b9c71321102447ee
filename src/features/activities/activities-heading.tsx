import { Plus, Printer } from 'lucide-react';
import { useMemo } from 'react';
import type { ConventionYear } from '#domain/objectives/objectives-in-year';
import { coveredCount, coverageOf } from '#domain/results/coverage';
import { scopeActivities } from '#domain/results/scope';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { useEntryAddress } from '#ui/url/use-open-entry';
import styles from './activity-list.module.css';
import { CollectMenu } from './collect-menu';

interface Props {
  readonly snapshot: YearSnapshot;
  readonly convention: ConventionYear;
  readonly territory: string | undefined;
}

const useCounts = ({ snapshot, convention, territory }: Props): string => {
  const { m, format } = useI18n();
  const { year, activities, dossier } = snapshot;
  const counts = useMemo(() => {
    const scoped = scopeActivities(activities, { year, territory }).activities;
    const retold = activities.filter((one) => one.toldElsewhere).length;
    return { count: scoped.length, covered: coveredCount(coverageOf(convention, scoped)), retold };
  }, [activities, convention, year, territory]);
  const label = dossier.territories.find(({ code }) => code === territory)?.label;
  const { count, covered, retold } = counts;
  const objectives = convention.objectives.length;
  if (label !== undefined) return m.activities.countsIn(format.text(label), count, covered, objectives);
  const told = m.activities.counts(count, covered, objectives);
  return retold === 0 ? told : `${told} ${m.activities.retold(retold)}`;
};

/** The plain title of the list, and what it holds before any filter but the territory. */
export const ActivitiesHeading = (props: Props) => {
  const { m } = useI18n();
  const counts = useCounts(props);
  const { open } = useEntryAddress();
  const { snapshot } = props;
  return (
    <PageHeading
      title={m.activities.title(snapshot.year)}
      subtitle={snapshot.activities.length === 0 ? undefined : counts}
      actions={
        <>
          <CollectMenu />
          {snapshot.activities.length > 0 && (
            <button type="button" className={`${buttons['ghost'] ?? ''} ${styles['print'] ?? ''}`} onClick={() => window.print()}>
              <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
              {m.common.print}
            </button>
          )}
          <button type="button" className={buttons['primary']} onClick={() => open({ type: 'new' })}>
            <Plus size={17} strokeWidth={2} aria-hidden="true" />
            {m.activities.add}
          </button>
        </>
      }
    />
  );
};
