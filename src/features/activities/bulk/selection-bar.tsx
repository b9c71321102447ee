import { lazy, Suspense, useState, type ReactNode } from 'react';
import { loadMessages } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { useSelection } from './selection';

// Fetched, with its words, once something is selected.
const Bar = lazy(async () => {
  const [{ SelectedBar }] = await Promise.all([import('./selected-bar'), loadMessages('bulk')]);
  return { default: SelectedBar };
});

const Count = lazy(async () => {
  const [{ SelectedCount }] = await Promise.all([import('./selected-bar'), loadMessages('bulk')]);
  return { default: SelectedCount };
});

interface Props {
  readonly snapshot: YearSnapshot;
  /** What else can be done with the selected rows, such as copying them. */
  readonly children?: ReactNode;
}

/** How many activities are selected, said to who does not see it, and what can be done with them. */
export const SelectionBar = ({ snapshot, children }: Props) => {
  const { ids } = useSelection();
  const [used, setUsed] = useState(false);
  if (ids.size > 0 && !used) setUsed(true);
  return (
    <>
      <div role="status" className="visually-hidden">
        {used && (
          <Suspense>
            <Count />
          </Suspense>
        )}
      </div>
      {ids.size > 0 && (
        <Suspense>
          <Bar snapshot={snapshot}>{children}</Bar>
        </Suspense>
      )}
    </>
  );
};
