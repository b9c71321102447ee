import { useMemo } from 'react';
import { awaitedParts, type AwaitedParts } from '#domain/budget/awaited-payments';
import { expectedByMonth } from '#domain/budget/expected-payments';
import { standingOf } from '#domain/deliverables/transmission-standing';
import { today } from '#ui/today';
import type { FunderView } from './funder-view';

/** What is awaited from one funder as it stands today, each payment with the pieces that were not handed over for its year. */
export const useAwaited = ({ years, payments, transmissions }: FunderView): AwaitedParts => {
  const now = today();
  return useMemo(() => {
    const grants = years.flatMap((year) => year.grants);
    const sent = new Set(transmissions.filter(({ state }) => standingOf(state) === 'sent').map(({ deliverable, year }) => `${deliverable} ${String(year)}`));
    return awaitedParts(expectedByMonth(grants, payments, (piece, grant) => sent.has(`${piece} ${String(grant.year)}`)), now);
  }, [years, payments, transmissions, now]);
};
