import type { ReactNode } from 'react';
import type { CountedActivity } from '#domain/results/counted-activity';
import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import grid from '#ui/page/grid.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { EmptyState } from '#ui/states/empty-state';
import { ActivityWords } from './activity-words';
import { ResultsTabs } from './results-tabs';
import { TerritoryNote } from './territory-note';
import { firstShown } from './first-shown';
import { useResults } from './results-context';

interface Props {
  readonly sentence: string;
  readonly subtitle: ReactNode;
  /** The activities that the view counts, before it is narrowed to a territory. */
  readonly concerns: (activity: CountedActivity) => boolean;
  /** The activities whose words it shows. */
  readonly named: readonly CountedActivity[];
  /** Said in place of the view when it has nothing to show. */
  readonly empty: string | null;
  readonly children: ReactNode;
}

/** What the four views have in common: the sentence, the tabs, what the territory leaves out, and the words behind figures. */
export const ViewFrame = ({ sentence, subtitle, concerns, named, empty, children }: Props) => {
  const { format } = useI18n();
  const { overview } = useResults();
  const unplaced = overview.scoped.unplaced.filter(concerns);
  const several = overview.scoped.inSeveral.filter(concerns);
  const ids = [...named, ...firstShown(unplaced)].map(({ id }) => id);
  return (
    <>
      <PageHeading title={<Accented sentence={sentence} />} subtitle={subtitle} />
      <ResultsTabs />
      <ActivityWords ids={ids}>
        <div className={grid['stack']}>
          {empty === null ? children : <EmptyState title={format.text(empty)} />}
          <TerritoryNote several={several.length} unplaced={unplaced} />
        </div>
      </ActivityWords>
    </>
  );
};
