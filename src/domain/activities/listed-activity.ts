import { eventsWithoutAttendance } from '../results/attendance';
import { countActivity, type CountedActivity } from '../results/counted-activity';
import type { Metric } from '../measures/metrics';
import { NO_PLACES, type CodedPlaces } from '../territories/place-codes';
import { isUnplaced } from '../territories/territory-filter';
import type { Activity } from './activity';
import type { Lack } from './activity-filter';
import { foldText } from './folded-text';
import { NO_PARTNERS, type PartnerNames } from './partner-names';
import { inReportOrder } from './report-order';

/**
 * An activity as the list shows it: its record, what it counts for, what it lacks, and what it is found by. All of it is worked
 * out once for a reading of the record, so that a filter or a sort does as little as it can.
 */
export interface ListedActivity {
  readonly activity: Activity;
  readonly counted: CountedActivity;
  readonly lacks: readonly Lack[];
  /** Its folded text to search in; its first line is the title. */
  readonly text: string;
  /** Each once, as everything below. */
  readonly metrics: readonly Metric[];
  readonly territories: readonly string[];
  readonly partners: readonly string[];
  readonly departments: readonly string[];
  readonly epcis: readonly string[];
}

/** What the list reads names by. */
export interface ListNames {
  readonly partners: PartnerNames;
  readonly places: CodedPlaces;
}

const NO_NAMES: ListNames = { partners: NO_PARTNERS, places: NO_PLACES };

const NEEDS_CAUSE: ReadonlySet<Activity['status']> = new Set<Activity['status']>(['postponed', 'abandoned']);

/** What an activity does not say. `without` tells which events give no participants. */
const lacksOf = (activity: Activity, lacksAttendance: boolean): readonly Lack[] => {
  const lacks: Lack[] = [];
  if (activity.dates.length === 0) lacks.push('date');
  if (activity.measures.length === 0) lacks.push('figure');
  if (lacksAttendance) lacks.push('attendance');
  if (activity.referent === undefined) lacks.push('referent');
  if (isUnplaced(activity)) lacks.push('territory');
  if (activity.evidence.length === 0) lacks.push('evidence');
  if (activity.status === 'unknown') lacks.push('status');
  if (NEEDS_CAUSE.has(activity.status) && activity.cause === undefined) lacks.push('cause');
  return lacks;
};

/** A list is read anew after each change, of which most texts are not part: folding is the greatest part of reading it. */
const folded = new Map<string, string>();
const MOST_KEPT = 100_000;

const foldedOnce = (text: string): string => {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_KEPT) folded.clear();
  const own = foldText(text);
  folded.set(text, own);
  return own;
};

// The internal note is left out: a shared screen must not answer from it.
const searchedText = ({ title, places, partners, measures, source }: Activity): string =>
  foldedOnce([title, ...places, ...partners, ...measures.map(({ unit }) => unit), source?.heading ?? ''].join('\n'));

/** What an activity counts for when nothing else is known of the record. */
export const countedAlone = (activity: Activity): CountedActivity =>
  countActivity(activity, { metricOf: () => undefined, hasActivity: () => false });

/** Most lists hold one item or none, and a whole record is listed at once. */
const once = <Item>(items: readonly Item[]): readonly Item[] => (items.length < 2 ? items : [...new Set(items)]);

/** What an activity was listed from and as. */
interface Listing {
  readonly counted: CountedActivity;
  readonly lacksAttendance: boolean;
  readonly one: ListedActivity;
}

/** A record that did not change is listed as it was, so that its row is not drawn anew either. */
const listings = new WeakMap<Activity, Listing>();

const sameItems = (left: readonly string[], right: readonly string[]): boolean => left.length === right.length && left.every((item, index) => item === right[index]);

const listedOnce = (activity: Activity, counted: CountedActivity, lacksAttendance: boolean, names: ListNames): ListedActivity => {
  const partners = once(activity.partners.map((name) => names.partners.keyOf(name)));
  const { departments, epcis } = names.places.codesOf(activity.places);
  const known = listings.get(activity);
  const isKnown = known?.counted === counted && known.lacksAttendance === lacksAttendance;
  if (isKnown && sameItems(known.one.partners, partners) && sameItems(known.one.departments, departments) && sameItems(known.one.epcis, epcis)) return known.one;
  const one: ListedActivity = {
    activity,
    counted,
    lacks: lacksOf(activity, lacksAttendance),
    text: searchedText(activity),
    metrics: once(activity.measures.map(({ metric }) => metric)),
    territories: once(activity.territories),
    partners,
    departments,
    epcis,
  };
  listings.set(activity, { counted, lacksAttendance, one });
  return one;
};

/**
 * The activities of a year in the order of the report, each with what it counts for. `counted` are the year's counted
 * activities, whose exclusions are settled against the whole record; one that is not among them counts by itself.
 */
export const listActivities = (
  activities: readonly Activity[],
  counted: readonly CountedActivity[],
  names: ListNames = NO_NAMES,
): readonly ListedActivity[] => {
  const byId = new Map(counted.map((one) => [one.id, one]));
  const ready = inReportOrder(activities).map((activity) => ({ activity, counted: byId.get(activity.id) ?? countedAlone(activity) }));
  const without = new Set(eventsWithoutAttendance(ready.map((one) => one.counted)).without);
  return ready.map(({ activity, counted: own }) => listedOnce(activity, own, without.has(activity.id), names));
};
