import type { ActivityKind } from '../activities/kinds';
import { sumFigures } from '../measures/sum-figures';
import { groupBy } from '../record/group-by';
import { eventsWithoutAttendance, type EventsWithoutAttendance } from './attendance';
import type { CountedActivity } from './counted-activity';
import { finestMediaFigures, mediaFigures } from './media-detail';
import { totalOfFigures, type MetricTotal } from './metric-total';
import { figuresOf, type PlacedFigure } from './placed-figure';

/** The figures shown in one place. `media` are the finest counts known, so that places add up to the detailed total. */
export interface ShownFigures {
  readonly participants: MetricTotal;
  readonly media: MetricTotal;
  readonly contacts: MetricTotal;
}

/** What was done, for one goal, one objective or all. */
export interface ShownResult extends ShownFigures {
  readonly activities: number;
  readonly studies: number;
  readonly events: EventsWithoutAttendance;
  readonly publications: number;
}

/** The activities of one place and the figures shown there, ready to be counted. */
export interface Gathered {
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

export const shownFigures = (gathered: Gathered): ShownFigures => ({
  participants: totalOfFigures(gathered.participants),
  media: mediaTotal(gathered),
  contacts: totalOfFigures(gathered.contacts),
});

export const shownResult = (gathered: Gathered): ShownResult => {
  const { activities } = gathered;
  const ofKind = (wanted: ActivityKind): number => activities.filter(({ kind }) => kind === wanted).length;
  return {
    activities: activities.length,
    studies: ofKind('study'),
    events: eventsWithoutAttendance(activities),
    publications: ofKind('publication'),
    ...shownFigures(gathered),
  };
};

/** Gathers activities counted once and their figures. */
export const gather = (activities: readonly CountedActivity[]): Gathered => {
  const media = mediaFigures(activities);
  return {
    activities,
    participants: figuresOf(activities, 'attendance'),
    media: finestMediaFigures(media),
    mediaAlreadyCounted: [...media.alreadyCounted, ...media.restating],
    contacts: figuresOf(activities, 'reach'),
  };
};

/** Splits what is gathered by where activities and figures are shown: each is in exactly one place, so places add up. */
export const splitByPlace = <Place>(
  all: Gathered,
  placeOfActivity: (activity: CountedActivity) => Place,
  placeOfFigure: (placed: PlacedFigure) => Place,
): ((place: Place) => Gathered) => {
  const activities = groupBy(all.activities, placeOfActivity);
  const participants = groupBy(all.participants, placeOfFigure);
  const media = groupBy(all.media, placeOfFigure);
  const mediaAlreadyCounted = groupBy(all.mediaAlreadyCounted, placeOfFigure);
  const contacts = groupBy(all.contacts, placeOfFigure);
  return (place) => ({
    activities: activities.get(place) ?? [],
    participants: participants.get(place) ?? [],
    media: media.get(place) ?? [],
    mediaAlreadyCounted: mediaAlreadyCounted.get(place) ?? [],
    contacts: contacts.get(place) ?? [],
  });
};
