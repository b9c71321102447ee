import { Link } from '@tanstack/react-router';
import { CHANGE_GROUPS, countByGroup, type ChangeGroup } from '#domain/reviews/versions/change-groups';
import type { VersionComparison } from '#domain/reviews/versions/version-comparison';
import { useI18n } from '#i18n/i18n-context';
import { LinkTabs, type LinkTab } from '#ui/page/link-tabs';
import { useUrlSearch, type UrlSearch } from '#ui/url/search';

/** The sort of change that the address keeps, null for all. */
export const groupInView = ({ genre }: UrlSearch): ChangeGroup | null => CHANGE_GROUPS.find((group) => group === genre) ?? null;

/** How many changes there are of each sort; one that has none is not offered. */
export const GroupTabs = ({ comparison: { changes } }: { readonly comparison: VersionComparison }) => {
  const { m, format } = useI18n();
  const search = useUrlSearch();
  const current = groupInView(search);
  const counts = countByGroup(changes);
  const { genre: _all, ...every } = search;
  const tab = (key: string, label: string, count: number, on: boolean, to: UrlSearch): LinkTab => ({
    key, label, on,
    detail: format.number(count),
    link: (content) => (
      <Link to="/comites/comparer" search={to} replace activeProps={{}} activeOptions={{ exact: true }} aria-current={on ? 'page' : undefined} resetScroll={false}>
        {content}
      </Link>
    ),
  });
  const groups = CHANGE_GROUPS.flatMap((group) => {
    const count = counts.get(group) ?? 0;
    return count === 0 && group !== current ? [] : [tab(group, m.versions.groups[group], count, group === current, { ...search, genre: group })];
  });
  return <LinkTabs name={m.versions.groupsName} tabs={[tab('all', m.versions.all, changes.length, current === null, every), ...groups]} />;
};
