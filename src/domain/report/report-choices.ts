import type { Report, ReportPlace, ReportSection } from './report';

/** A place as one text, to find it by. */
export const placeKey = (place: ReportPlace): string => (place.type === 'part' ? `part:${place.part}` : `${place.type}:${place.id}`);

/** What was chosen for each place of a report, by `placeKey`. */
export const choicesOf = (report: Report | undefined): ReadonlyMap<string, ReportSection> => new Map((report?.sections ?? []).map((section) => [placeKey(section.place), section]));

/** The chosen ones first and as chosen, then the others as they are; a choice of what is gone is for nothing. */
export const inChosenOrder = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key, chosen: readonly Key[] | undefined): readonly Item[] => {
  if (chosen === undefined || chosen.length === 0) return items;
  const ranks = new Map(chosen.map((key, rank) => [key, rank]));
  const rank = (item: Item): number => ranks.get(keyOf(item)) ?? Infinity;
  return items.toSorted((left, right) => (rank(left) === rank(right) ? 0 : rank(left) - rank(right)));
};

const isEmpty = ({ place: _place, ...choices }: ReportSection): boolean => Object.values(choices).every((choice) => choice === undefined || (Array.isArray(choice) && choice.length === 0) || choice === '');

/** The report with other choices for one place; a place that nothing is chosen for any more is forgotten. */
export const withChoice = (report: Report, section: ReportSection): Report => {
  const key = placeKey(section.place);
  const others = report.sections.filter(({ place }) => placeKey(place) !== key);
  return { ...report, sections: isEmpty(section) ? others : [...others, section] };
};
