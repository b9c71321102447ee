import { useNavigate } from '@tanstack/react-router';
import { createContext, use } from 'react';
import type { ActivityFilter } from '#domain/activities/activity-filter';
import type { Grouping } from '#domain/activities/group-activities';
import type { ListedActivity } from '#domain/activities/listed-activity';
import type { PartnerNames } from '#domain/activities/partner-names';
import type { ActivitySort } from '#domain/activities/sort-activities';
import type { Person, SourceDocument } from '#domain/dossier/dossier';
import type { ConventionYear } from '#domain/objectives/objectives-in-year';
import type { ActivityId, DocumentId, PersonId } from '#domain/record/id';
import type { CodedPlaces } from '#domain/territories/place-codes';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import type { UrlSearch } from '#ui/url/search';
import type { ColumnKey } from './list-columns';

/** What every part of the list knows: the year, what the address asks for, and the records it names. */
export interface ListKnown {
  readonly snapshot: YearSnapshot;
  readonly convention: ConventionYear;
  readonly search: UrlSearch;
  /** The address of the page of an activity. */
  readonly hrefOf: (id: ActivityId) => string;
  readonly filter: ActivityFilter;
  readonly sort: ActivitySort;
  readonly grouping: Grouping;
  /** Keeps these activities where they are while they are changed here. */
  readonly hold: (ids: readonly ActivityId[]) => void;
  /** An activity as it stood when its place was settled. */
  readonly as: (one: ListedActivity) => ListedActivity;
  readonly columns: readonly ColumnKey[];
  readonly persons: ReadonlyMap<PersonId, Person>;
  readonly partners: PartnerNames;
  readonly places: CodedPlaces;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  readonly byId: ReadonlyMap<ActivityId, ListedActivity>;
}

export const ListContext = createContext<ListKnown | null>(null);

export const useList = (): ListKnown => {
  const known = use(ListContext);
  if (known === null) throw new Error('The list of activities is read outside of its page');
  return known;
};

/** Goes to another view of the same list, the page staying where it is. */
export const useListNavigation = (): ((search: UrlSearch | ((now: UrlSearch) => UrlSearch), replace?: boolean) => void) => {
  const navigate = useNavigate();
  return (search, replace = false) => void navigate({ to: '/activites', search, replace, resetScroll: false });
};
