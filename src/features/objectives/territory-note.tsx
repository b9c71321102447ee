import { Link } from '@tanstack/react-router';
import type { ScopedActivities } from '#domain/results/scope';
import { useI18n } from '#i18n/i18n-context';
import { Notice } from '#ui/states/notice';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';

interface Props {
  readonly territory: string | undefined;
  readonly scoped: ScopedActivities;
  /** What else narrows the list of activities that the link opens. */
  readonly filters?: UrlSearch;
}

/** What a territory's view keeps, what it shares with another one, and what it sets apart. */
export const TerritoryNote = ({ territory, scoped, filters = {} }: Props) => {
  const { m, format } = useI18n();
  const { annee } = keptBetweenPages(useUrlSearch());
  if (territory === undefined) return null;
  const { activities, inSeveral, unplaced } = scoped;
  const search = { ...(annee !== undefined && { annee }), ...filters, manque: 'territory' };
  return (
    <Notice>
      <p>
        {m.objectives.territory.note(format.text(territory), activities.length, inSeveral.length)}{' '}
        {unplaced.length > 0 && (
          <>
            <Link to="/activites" search={search}>
              {m.objectives.territory.unplaced(unplaced.length)}
            </Link>
            .{' '}
          </>
        )}
        {m.objectives.territory.conventionWhole}
      </p>
    </Notice>
  );
};
