import { useSharedScreen } from '#ui/preferences/shared-screen';
import type { PageName } from '#ui/url/page-paths';
import { NAVIGATION } from '../paths';

/** What is worked through among colleagues only. */
const PRIVATE_PAGES: readonly PageName[] = ['checks'];

/** The navigation as this screen may show it: a shared one names no private page. */
export const useShownNavigation = (): typeof NAVIGATION => {
  const shared = useSharedScreen();
  if (!shared) return NAVIGATION;
  return NAVIGATION.map(({ pages, ...section }) => ({ ...section, pages: pages.filter((page) => !PRIVATE_PAGES.includes(page)) }));
};
