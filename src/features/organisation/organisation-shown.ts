import { useMemo } from 'react';
import type { Person } from '#domain/dossier/dossier';
import { dayOfYear } from '#domain/deliverables/due-date';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import type { OperationalObjective } from '#domain/objectives/objective';
import { chartTotals, isInPost, sharesStanding, type ChartTotals } from '#domain/organisation/organisation-chart';
import type { CivilDay } from '#domain/periods/partial-date';
import type { ObjectiveId } from '#domain/record/id';
import type { Organisation } from '#storage/repositories/organisation.repository';
import type { PersonOfDossier } from '#storage/repositories/persons.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';

/** An objective as lists call it: its code in its goal's colour, and its short title. */
export interface NamedObjective {
  readonly objective: OperationalObjective;
  /** The goal's place in its convention, from 0. */
  readonly goal: number;
}

/** The team on the day that the chart is asked for, what it works on, and those who were not there. */
export interface OrganisationShown {
  readonly snapshot: YearSnapshot;
  readonly day: CivilDay;
  readonly team: readonly PersonOfDossier[];
  /** Not yet arrived on that day, or gone. */
  readonly others: readonly PersonOfDossier[];
  readonly totals: ChartTotals;
  /** Whether someone of the team has shares that exceed a whole: totals then count them in proportion. */
  readonly inProportion: boolean;
  /** The objectives of the year, in their order. */
  readonly objectives: readonly NamedObjective[];
  /** Any objective of the dossier, also one of another year. */
  readonly named: (id: ObjectiveId) => NamedObjective | undefined;
}

const namedIn = ({ goals, objectives }: YearSnapshot) => {
  const places = new Map(goals.map(({ id }, index) => [id, index]));
  const all = new Map(objectives.map((objective) => [objective.id, { objective, goal: places.get(objective.goal) ?? 0 }]));
  return (id: ObjectiveId): NamedObjective | undefined => all.get(id);
};

const organisationShown = (snapshot: YearSnapshot, { persons, referenceDay }: Organisation): OrganisationShown => {
  const day = dayOfYear(snapshot.year, referenceDay);
  const team = persons.filter(({ person }) => isInPost(person, day));
  const named = namedIn(snapshot);
  const people: readonly Person[] = team.map(({ person }) => person);
  return {
    snapshot,
    day,
    team,
    others: persons.filter(({ person }) => !isInPost(person, day)),
    totals: chartTotals(people),
    inProportion: people.some((person) => sharesStanding(person).state === 'over'),
    objectives: conventionInYear(snapshot, snapshot.year).objectives.flatMap(({ id }) => named(id) ?? []),
    named,
  };
};

export const useOrganisationShown = (snapshot: YearSnapshot, organisation: Organisation): OrganisationShown =>
  useMemo(() => organisationShown(snapshot, organisation), [snapshot, organisation]);
