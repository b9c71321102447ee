import type { ActivityKind } from '../activities/kinds';
import { sumFigures, type Sum } from '../measures/sum-figures';
import type { OperationalObjective, StrategicGoal } from '../objectives/objective';
import { groupBy } from '../record/group-by';
import type { GoalId } from '../record/id';
import { eventsWithoutAttendance, type EventsWithoutAttendance } from './attendance';
import type { CountedActivity } from './counted-activity';
import { finestMediaFigures, mediaFigures } from './media-detail';
import { totalOf, totalOfFigures, type MetricTotal } from './metric-total';
import { figuresOf, type PlacedFigure } from './placed-figure';
import { shownPlace, type GoalOfObjective } from './shown-place';

/** The figures shown in one place. `media` are the finest counts known, so that rows add up to the detailed total. */
export interface ShownFigures {
  readonly participants: MetricTotal;
  readonly media: MetricTotal;
  readonly contacts: MetricTotal;
}

/** « Ce que l'organisation a fait », for one goal or for all. */
export interface GoalResult extends ShownFigures {
  readonly activities: number;
  readonly studies: number;
  readonly events: EventsWithoutAttendance;
  readonly publications: number;
}

export interface GoalRow extends GoalResult {
  readonly goal: GoalId;
}

/** Goals in the order of the convention; the rows, the organisation and elsewhere add up to `overall`. */
export interface GoalResults {
  readonly overall: GoalResult;
  readonly goals: readonly GoalRow[];
  /** Figures shown for the organisation as a whole, which no goal carries. */
  readonly organisation: ShownFigures;
  /** Activities of objectives that are not of this convention year; null when there are none. */
  readonly elsewhere: GoalResult | null;
  /** What the organisation announces as its total of press returns, beside the finest counts of `overall.media`. */
  readonly announcedMedia: Sum | null;
}

export interface GoalLines {
  readonly goals: readonly Pick<StrategicGoal, 'id'>[];
  readonly objectives: readonly Pick<OperationalObjective, 'id' | 'goal'>[];
}

type PlaceKey = GoalId | 'organisation' | 'elsewhere';

interface Gathered {
  readonly activities: readonly CountedActivity[];
  readonly participants: readonly PlacedFigure[];
  readonly media: readonly PlacedFigure[];
  readonly mediaAlreadyCounted: readonly PlacedFigure[];
  readonly contacts: readonly PlacedFigure[];
}

// A detail of press returns is inside its announced total, but here it is counted in the total's place.
const mediaTotal = ({ media, mediaAlreadyCounted }: Gathered): MetricTotal => ({
  sum: sumFigures(media.map(({ figure }) => figure)),
  added: media,
  alreadyCounted: mediaAlreadyCounted,
  activities: new Set(media.map(({ activity }) => activity.id)).size,
});

const figuresShown = (gathered: Gathered): ShownFigures => ({
  participants: totalOfFigures(gathered.participants),
  media: mediaTotal(gathered),
  contacts: totalOfFigures(gathered.contacts),
});

const resultOf = (gathered: Gathered): GoalResult => {
  const { activities } = gathered;
  const ofKind = (wanted: ActivityKind): number => activities.filter(({ kind }) => kind === wanted).length;
  return {
    activities: activities.length,
    studies: ofKind('study'),
    events: eventsWithoutAttendance(activities),
    publications: ofKind('publication'),
    ...figuresShown(gathered),
  };
};

const gather = (activities: readonly CountedActivity[]): Gathered => {
  const media = mediaFigures(activities);
  return {
    activities,
    participants: figuresOf(activities, 'attendance'),
    media: finestMediaFigures(media),
    mediaAlreadyCounted: [...media.alreadyCounted, ...media.restating],
    contacts: figuresOf(activities, 'reach'),
  };
};

const byPlace = (all: Gathered, goalOf: GoalOfObjective): ((key: PlaceKey) => Gathered) => {
  const keyOf = (placed: PlacedFigure): PlaceKey => {
    const place = shownPlace(placed, goalOf);
    return place.type === 'goal' ? place.goal : place.type;
  };
  const activities = groupBy(all.activities, ({ objective }): PlaceKey => goalOf.get(objective) ?? 'elsewhere');
  const participants = groupBy(all.participants, keyOf);
  const media = groupBy(all.media, keyOf);
  const mediaAlreadyCounted = groupBy(all.mediaAlreadyCounted, keyOf);
  const contacts = groupBy(all.contacts, keyOf);
  return (key) => ({
    activities: activities.get(key) ?? [],
    participants: participants.get(key) ?? [],
    media: media.get(key) ?? [],
    mediaAlreadyCounted: mediaAlreadyCounted.get(key) ?? [],
    contacts: contacts.get(key) ?? [],
  });
};

const isEmpty = (gathered: Gathered): boolean =>
  Object.values(gathered).every((list: readonly unknown[]) => list.length === 0);

/** What activities counted once gave, for each goal of a convention year and in all. */
export const goalResults = (lines: GoalLines, activities: readonly CountedActivity[]): GoalResults => {
  const goalOf: GoalOfObjective = new Map(lines.objectives.map(({ id, goal }) => [id, goal]));
  const all = gather(activities);
  const at = byPlace(all, goalOf);
  const elsewhere = at('elsewhere');
  return {
    overall: resultOf(all),
    goals: lines.goals.map(({ id }) => ({ goal: id, ...resultOf(at(id)) })),
    organisation: figuresShown(at('organisation')),
    elsewhere: isEmpty(elsewhere) ? null : resultOf(elsewhere),
    announcedMedia: totalOf(activities, 'media_mentions').sum,
  };
};
