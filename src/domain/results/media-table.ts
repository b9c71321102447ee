import { CHANNELS, type Channel } from '../measures/channels';
import { sumFigures, type Sum } from '../measures/sum-figures';
import { groupBy } from '../record/group-by';
import type { PlacedFigure } from './placed-figure';

export interface MediaTableRow {
  readonly subject: string;
  /** Null where the report does not split the subject by this channel. */
  readonly cells: Readonly<Record<Channel, Sum | null>>;
  readonly total: Sum;
}

/** Press returns by subject and channel; rows and columns both add up to the total. */
export interface MediaTable {
  readonly channels: readonly Channel[];
  readonly rows: readonly MediaTableRow[];
  readonly totals: Readonly<Record<Channel, Sum | null>>;
  readonly total: Sum | null;
}

const sumOf = (figures: readonly PlacedFigure[]): Sum | null => sumFigures(figures.map(({ figure }) => figure));

const cellsOf = (figures: readonly PlacedFigure[]): Readonly<Record<Channel, Sum | null>> => {
  const byChannel = groupBy(figures, ({ figure }) => figure.channel);
  const cell = (channel: Channel): Sum | null => sumOf(byChannel.get(channel) ?? []);
  return {
    press: cell('press'),
    radio: cell('radio'),
    partner_relays: cell('partner_relays'),
    tv: cell('tv'),
    web: cell('web'),
    press_unsplit: cell('press_unsplit'),
  };
};

const rowOf = (subject: string, figures: readonly PlacedFigure[]): readonly MediaTableRow[] => {
  const total = sumOf(figures);
  return total === null ? [] : [{ subject, cells: cellsOf(figures), total }];
};

const largestFirst = (left: MediaTableRow, right: MediaTableRow): number =>
  right.total.value - left.total.value || (left.subject < right.subject ? -1 : 1);

/** The table of figures that have a subject and a channel, the largest subject first; only channels in use have a column. */
export const mediaTable = (figures: readonly PlacedFigure[]): MediaTable => {
  const detailed = figures.filter(({ figure }) => figure.subject !== undefined && figure.channel !== undefined);
  const bySubject = groupBy(detailed, ({ figure }) => figure.subject ?? '');
  const totals = cellsOf(detailed);
  return {
    channels: CHANNELS.filter((channel) => totals[channel] !== null),
    rows: [...bySubject].flatMap(([subject, group]) => rowOf(subject, group)).toSorted(largestFirst),
    totals,
    total: sumOf(detailed),
  };
};
