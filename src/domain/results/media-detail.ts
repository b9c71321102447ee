import { groupBy } from '../record/group-by';
import type { CountedActivity } from './counted-activity';
import { figuresOf, isAdded, type PlacedFigure } from './placed-figure';

/** A total of press returns that is announced, with the counts by subject and channel that the same activity gives of it. */
export interface AnnouncedMedia {
  readonly announced: PlacedFigure;
  readonly detail: readonly PlacedFigure[];
}

/** Press returns of some activities, each figure in exactly one of the four lists. */
export interface MediaFigures {
  readonly announced: readonly AnnouncedMedia[];
  /** Figures that stand alone: added, and with no detail of their own. */
  readonly alone: readonly PlacedFigure[];
  /** Inside another figure without being its detail: those of a project, « déjà comptées ». */
  readonly alreadyCounted: readonly PlacedFigure[];
  readonly restating: readonly PlacedFigure[];
}

// Settled within one activity, so that no filter can turn a detailed total into a figure alone, nor the reverse.
const detailsAmong = (figures: readonly PlacedFigure[]): readonly PlacedFigure[] => {
  const addedBy = new Map(figures.filter(isAdded).map(({ figure, activity }) => [figure.id, activity.id] as const));
  return figures.filter(
    ({ figure: { alreadyCounted, subject, channel, target }, activity }) =>
      alreadyCounted === 'part_of' &&
      subject !== undefined &&
      channel !== undefined &&
      target !== undefined &&
      addedBy.get(target) === activity.id,
  );
};

/** Sorts the press returns of activities counted once by what they are to the total [M1]. */
export const mediaFigures = (activities: readonly CountedActivity[]): MediaFigures => {
  const figures = figuresOf(activities, 'media_mentions').filter(({ figure }) => figure.carriedByOthers !== true);
  const details = detailsAmong(figures);
  const detailsOf = groupBy(details, ({ figure }) => figure.target);
  const isDetail = new Set(details);
  const added = figures.filter(isAdded);
  return {
    announced: added.flatMap((announced) => {
      const detail = detailsOf.get(announced.figure.id);
      return detail === undefined ? [] : [{ announced, detail }];
    }),
    alone: added.filter(({ figure }) => !detailsOf.has(figure.id)),
    alreadyCounted: figures.filter((placed) => placed.figure.alreadyCounted === 'part_of' && !isDetail.has(placed)),
    restating: figures.filter(({ figure }) => figure.alreadyCounted === 'restates'),
  };
};

/** The finest counts known: the detail of each announced total, and the figures that stand alone. Never added to what they detail. */
export const finestMediaFigures = ({ announced, alone }: MediaFigures): readonly PlacedFigure[] => [
  ...announced.flatMap(({ detail }) => detail),
  ...alone,
];
