import { Link } from '@tanstack/react-router';
import type { Activity } from '#domain/activities/activity';
import { useI18n } from '#i18n/i18n-context';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';

/** Another activity by its title, leading to its page. */
export const ActivityLink = ({ activity }: { readonly activity: Activity }) => {
  const { format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <Link to="/activites/$id" params={{ id: activity.id }} search={kept}>
      {format.text(activity.title)}
    </Link>
  );
};
