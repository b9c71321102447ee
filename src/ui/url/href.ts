import { writeSearch, type UrlSearch } from './search';

/** The address of a page as the address bar shows it, for what is not a router link: the marks of charts and tables. */
export const hrefTo = (path: string, search: UrlSearch = {}): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${path}${writeSearch(search)}`;
