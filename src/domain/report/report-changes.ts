import type { ActivityId, GoalId, ObjectiveId } from '../record/id';
import type { Report, ReportPlace, ReportSection } from './report';
import { nextStructure } from './next-report';
import { choicesOf, inChosenOrder, placeKey, withChoice } from './report-choices';
import type { ReportDetail } from './report-details';
import type { ReportPart } from './report-parts';

/**
 * One thing that a director chooses of a report. An empty introduction, or a merge into none, takes the choice back. `order` is that of
 * the activities shown, and `usual` all of their objective as they stand where nothing is chosen: an edition for some does not show them all.
 */
export type ReportChange =
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'detail'; readonly detail: ReportDetail }
  | { readonly type: 'parts'; readonly order: readonly ReportPart[] }
  | { readonly type: 'goals'; readonly order: readonly GoalId[] }
  | { readonly type: 'objectives'; readonly order: readonly ObjectiveId[] }
  | { readonly type: 'activities'; readonly objective: ObjectiveId; readonly usual: readonly ActivityId[]; readonly order: readonly ActivityId[] }
  | { readonly type: 'hide'; readonly place: ReportPlace; readonly hidden: boolean }
  | { readonly type: 'merge'; readonly objective: ObjectiveId; readonly into: ObjectiveId | undefined }
  | { readonly type: 'leave-out'; readonly objective: ObjectiveId; readonly activity: ActivityId; readonly out: boolean }
  | { readonly type: 'introduce'; readonly place: ReportPlace; readonly text: string }
  | { readonly type: 'take-structure'; readonly from: Report };

type SectionChange = Partial<Record<Exclude<keyof ReportSection, 'place'>, unknown>>;

/** The choices for a place with one of them other, `undefined` taking it back. */
const chosenAt = (report: Report, place: ReportPlace, change: SectionChange): Report => {
  const given = Object.entries({ ...(choicesOf(report).get(placeKey(place)) ?? { place }), ...change, place });
  return withChoice(report, Object.fromEntries(given.filter(([, value]) => value !== undefined)) as unknown as ReportSection);
};

const leftOutAt = (report: Report, place: ReportPlace, activity: ActivityId, out: boolean): readonly ActivityId[] | undefined => {
  const others = (choicesOf(report).get(placeKey(place))?.leftOut ?? []).filter((id) => id !== activity);
  const left = out ? [...others, activity] : others;
  return left.length === 0 ? undefined : left;
};

const mergedAt = (report: Report, objective: ObjectiveId, into: ObjectiveId | undefined): Report => {
  const merged = chosenAt(report, { type: 'objective', id: objective }, { mergedInto: into });
  if (into === undefined) return merged;
  // What was told with it goes on being told, in the same place as it.
  return report.sections.reduce((changed, { place, mergedInto }) => (mergedInto === objective ? chosenAt(changed, place, { mergedInto: into }) : changed), merged);
};

/** Those that are moved now stand in their new order where they stood before, among the others. */
const reordered = <Key>(before: readonly Key[], moved: readonly Key[]): readonly Key[] => {
  const own = new Set(moved);
  const places = before.filter((key) => own.has(key)).length;
  const standing = moved.slice(0, places).values();
  return [...before.map((key) => (own.has(key) ? (standing.next().value ?? key) : key)), ...moved.slice(places)];
};

const reorderedAt = (report: Report, place: ReportPlace, { usual, order }: Extract<ReportChange, { type: 'activities' }>): Report =>
  chosenAt(report, place, { order: reordered(inChosenOrder(usual, (id) => id, choicesOf(report).get(placeKey(place))?.order), order) });

/** The structure of another year's report; a place that something was chosen for keeps it. */
const structuredAs = (report: Report, from: Report): Report => {
  const { sections, ...structure } = nextStructure(from, report.year);
  const own = choicesOf(report);
  return { ...report, ...structure, sections: [...report.sections, ...sections.filter(({ place }) => !own.has(placeKey(place)))] };
};

const withoutTitle = ({ title: _title, ...report }: Report): Report => report;

/** A report with one more choice of its director. */
export const withChange = (report: Report, change: ReportChange): Report => {
  switch (change.type) {
    case 'title':
      return change.title.trim() === '' ? withoutTitle(report) : { ...report, title: change.title.trim() };
    case 'detail':
      return { ...report, detail: change.detail };
    case 'parts':
    case 'goals':
    case 'objectives':
      return { ...report, order: { ...report.order, [change.type]: change.order } };
    case 'activities':
      return reorderedAt(report, { type: 'objective', id: change.objective }, change);
    case 'hide':
      return chosenAt(report, change.place, { hidden: change.hidden ? true : undefined });
    case 'merge':
      return mergedAt(report, change.objective, change.into);
    case 'leave-out': {
      const place: ReportPlace = { type: 'objective', id: change.objective };
      return chosenAt(report, place, { leftOut: leftOutAt(report, place, change.activity, change.out) });
    }
    case 'introduce':
      return chosenAt(report, change.place, { introduction: change.text.trim() === '' ? undefined : change.text.trim() });
    case 'take-structure':
      return structuredAs(report, change.from);
  }
};
