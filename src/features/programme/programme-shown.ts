import { createContext, use } from 'react';
import { readActivityFilter, type IgnoredFilter } from '#domain/activities/activity-filter';
import { conventionInYear, type ConventionYear } from '#domain/objectives/objectives-in-year';
import type { CivilDay } from '#domain/periods/partial-date';
import { judgementDay } from '#domain/programme/due-state';
import type { PlannedAction, Programme } from '#domain/programme/planned-action';
import { programmeOverview, type ProgrammeOverview } from '#domain/programme/programme-overview';
import type { ProgrammeView } from '#domain/programme/programme-views';
import type { ObjectiveId } from '#domain/record/id';
import { placePlanned } from '#domain/results/place-activities';
import type { ProgrammeOfYear } from '#storage/repositories/programme.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import type { UrlSearch } from '#ui/url/search';
import type { ActivityView } from './activity-views';
import { readProgrammeAddress, type MatrixAddress } from './programme-address';

/** All that the page shows, computed once from the programme, the convention of its year and the address. */
export interface ProgrammeShown {
  readonly year: number;
  readonly on: CivilDay;
  /** The last day that the programme can be judged on. */
  readonly end: CivilDay | undefined;
  readonly view: ProgrammeView;
  /** The activities listed in place of the actions, when the address asks for some. */
  readonly activityView: ActivityView | null;
  readonly matrix: MatrixAddress | null;
  readonly lines: ConventionYear;
  /** The objectives that the address narrows to; none when it does not. */
  readonly objectives: readonly ObjectiveId[];
  /** Those of the year: one for each convention that it is in. */
  readonly programmes: readonly Programme[];
  /** The whole programme, headings included. */
  readonly actions: readonly PlannedAction[];
  readonly overview: ProgrammeOverview;
  readonly ignored: readonly IgnoredFilter[];
}

const endOf = ({ conventions }: YearSnapshot, year: number): CivilDay | undefined =>
  conventions
    .filter(({ years }) => years.includes(year))
    .flatMap(({ end }) => end ?? [])
    .toSorted()
    .at(-1);

/** What the page shows of `programme`, `today` being the day where the device is. */
export const programmeShown = (
  snapshot: YearSnapshot,
  programme: ProgrammeOfYear,
  search: UrlSearch,
  today: CivilDay,
): ProgrammeShown => {
  const { year } = programme;
  const address = readProgrammeAddress(search);
  const lines = conventionInYear(snapshot, year);
  const frame = { ...snapshot, years: [...snapshot.years, year], territories: snapshot.dossier.territories };
  const { filter, ignored } = readActivityFilter(search, frame);
  const end = endOf(snapshot, year);
  const on = judgementDay(address.on ?? today, end);
  const actions = placePlanned(snapshot, year, programme.actions.records);
  const { objectives } = filter;
  const keeps = ({ objective }: PlannedAction) => objectives.length === 0 || objectives.includes(objective);
  return {
    year,
    on,
    end,
    view: address.view,
    activityView: address.activities,
    matrix: address.matrix,
    lines,
    objectives,
    programmes: programme.programmes.records,
    actions,
    overview: programmeOverview(actions, on, keeps),
    ignored: [...ignored, ...address.ignored],
  };
};

const ShownContext = createContext<ProgrammeShown | null>(null);

export const ProgrammeShownProvider = ShownContext.Provider;

export const useProgramme = (): ProgrammeShown => {
  const shown = use(ShownContext);
  if (shown === null) throw new Error('The programme is read outside of its page');
  return shown;
};
