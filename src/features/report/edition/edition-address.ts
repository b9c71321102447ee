import type { Funder } from '#domain/budget/budget';
import { keptBetweenPages, type UrlSearch } from '#ui/url/search';

/** The same address for a funder, with the territory that other pages then show too; or for everyone. */
export const withFunder = ({ financeur: _funder, territoire: _territory, ...search }: UrlSearch, funder: Funder | undefined, territories: readonly { readonly code: string }[]): UrlSearch => {
  if (funder === undefined) return search;
  const territory = territories.find(({ code }) => code === funder.territory);
  return { ...search, financeur: funder.id, ...(territory !== undefined && { territoire: territory.code }) };
};

/** What follows a reader from one report to another: the year and the territory, and whom it is made for. */
export const keptBetweenReports = (search: UrlSearch): UrlSearch => ({ ...keptBetweenPages(search), ...(search.financeur !== undefined && { financeur: search.financeur }) });
