import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { useContinuityOf } from './use-continuity';

/** « depuis 2021, reportée deux fois »: what goes further back than the year before, or was put off already. */
export const SinceWords = ({ action }: { readonly action: PlannedAction }) => {
  const { m } = useI18n();
  const found = useContinuityOf(action);
  if (found === undefined || (found.since >= action.year - 1 && found.postponed === 0)) return null;
  return <span>{m.continuity.since(found.since, found.postponed)}</span>;
};
