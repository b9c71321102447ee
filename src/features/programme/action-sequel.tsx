import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';

/** What an action goes on from, as the programme says it. */
export const ActionSequel = ({ action }: { readonly action: PlannedAction }) => {
  const { m } = useI18n();
  return action.continues ? <span>{m.programme.one.continuing(action.year)}</span> : null;
};
