import type { NamedObjective, OrganisationShown } from './organisation-shown';

/** The objectives of the year, then those of other years on which the team spends some time. */
export const objectivesWorkedOn = ({ objectives, totals, named }: OrganisationShown): readonly NamedObjective[] => {
  const ofYear = new Set(objectives.map(({ objective }) => objective.id));
  return [...objectives, ...[...totals.byObjective.keys()].filter((id) => !ofYear.has(id)).flatMap((id) => named(id) ?? [])];
};
