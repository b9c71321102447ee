import type { IgnoredFilter } from '../activities/activity-filter';
import type { Funder } from '../budget/budget';

/** Whom a report is made for, as an address asks: a funder by its id, and a territory that the dossier knows. */
export interface AskedEdition {
  readonly financeur: string | undefined;
  readonly territory: string | undefined;
}

/** One edition of a report: for a funder or for no one in particular, of a territory or of the whole perimeter. */
export interface ReportEdition {
  readonly funder: Funder | undefined;
  readonly territory: string | undefined;
  readonly ignored: readonly IgnoredFilter[];
}

/**
 * The edition that is asked for. A funder is told of its own territory, and of everything where it has none that the dossier
 * tells apart [L1]: another territory is then passed over and said, as is a funder that the dossier does not know.
 */
export const editionAsked = ({ financeur, territory: asked }: AskedEdition, funders: readonly Funder[], territories: readonly { readonly code: string }[]): ReportEdition => {
  const funder = funders.find(({ id }) => id === financeur);
  if (funder === undefined) return { funder, territory: asked, ignored: financeur === undefined ? [] : [{ key: 'financeur', value: financeur }] };
  const territory = territories.find(({ code }) => code === funder.territory)?.code;
  return { funder, territory, ignored: asked === undefined || asked === territory ? [] : [{ key: 'territoire', value: asked }] };
};
