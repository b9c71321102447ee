import { Link } from '@tanstack/react-router';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useContinuityOf } from './use-continuity';

/** « suite de Carte des berges (programme 2024) »: the action of an earlier programme that this one was taken from, else that it goes on. */
export const OriginWords = ({ action }: { readonly action: PlannedAction }) => {
  const { m, format } = useI18n();
  const search = keptBetweenPages(useUrlSearch());
  const records = useContinuityOf(action)?.records ?? [];
  const origins = records.filter(({ type, id }) => type === 'planned_action' && action.takenFrom?.some((origin) => origin.id === id));
  if (origins.length === 0) return action.continues && <span>{m.programme.one.continuing(action.year)}</span>;
  return origins.map(({ id, title, year }) => (
    <span key={id}>
      {m.continuity.sequelOf}{' '}
      <Link to="/programme" search={{ ...search, annee: String(year) }} hash={`action-${id}`}>
        {format.text(title)}
      </Link>{' '}
      {m.continuity.ofProgramme(year)}
    </span>
  ));
};
