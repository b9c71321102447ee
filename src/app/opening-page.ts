const INSTALLED_ON_A_PHONE = '(display-mode: standalone) and (max-width: 820px)';

/**
 * An application installed on a phone opens on the day: it is there to note what was just done. `/` stays the dashboard
 * everywhere else, once the application is open included.
 */
export const openOnTheDay = (base: string): void => {
  const { pathname, search } = window.location;
  const justOpened = window.history.length === 1 && pathname === base && search === '';
  if (justOpened && window.matchMedia(INSTALLED_ON_A_PHONE).matches) window.history.replaceState(null, '', `${base}aujourdhui`);
};
